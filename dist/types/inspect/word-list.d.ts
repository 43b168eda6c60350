/** By language, as in `zh-hant`; a dialect goes by the list of its language. */
export type WordLists = Readonly<Record<string, string>>;
/** The entry of a language as HTML names it, `de-AT`; nothing where the table has neither it nor its kin. */
export declare function ofLanguage<Entry>(table: Readonly<Record<string, Entry>>, language: string): Entry | undefined;
/** What of the list stands in the text, in its order. */
export declare function wordsIn(text: string, lists: WordLists, language: string): string[];
