export declare const groupOf: (name: string) => string;
/** What the attributes say of one group, in the form of its texts; names that stand for none of them are in `unknown`. */
export declare function fromAttributes(group: string, texts: object, attributes: ReadonlyMap<string, string>): {
    own: object;
    unknown: string[];
};
