export interface Description {
    /** In one or two words: `inline script`. */
    readonly what: string;
    /** Its address, or its first words. */
    readonly where: string;
}
export declare function describeTag(element: Element): Description;
