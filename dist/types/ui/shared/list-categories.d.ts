/** As a sentence of the texts' language lists them. */
export declare function list(words: readonly string[]): string;
/** The categories' names in a sentence; a word that is no category stands as it is. */
export declare function listCategories(categories: readonly string[]): string;
