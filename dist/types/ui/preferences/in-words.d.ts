/** Of `2026-11-24`; what is no day stays as it is. */
export declare function dayInWords(day: string): string;
/** Of codes as in `EU`, `US-CA` or `*`; a part of a country stands as its code behind the country. */
export declare function regionsInWords(codes: readonly string[]): string;
