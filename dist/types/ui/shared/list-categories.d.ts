/** The categories' names as a sentence lists them; a word that is no category stands as it is. */
export declare function listCategories(categories: readonly string[]): string;
