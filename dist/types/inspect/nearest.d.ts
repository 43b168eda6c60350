export declare function nearest(word: string, known: Iterable<string>): string | undefined;
