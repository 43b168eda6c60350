/** Red, green and blue from 0 to 1. */
export type Parts = readonly [red: number, green: number, blue: number];
/** Of a computed colour, as in `color(srgb 0.1 0.2 0.3)`; nothing where it lets through what lies behind it. */
export declare function toParts(colour: string): Parts | undefined;
/** From 1 to 21; 0 where one of them is not known. */
export declare function contrast(one: Parts | undefined, other: Parts | undefined): number;
