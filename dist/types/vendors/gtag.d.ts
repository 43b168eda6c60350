/** A command counts only as an `arguments` object: https://developers.google.com/tag-platform/gtagjs/reference */
export declare const gtag: (...command: unknown[]) => void;
/** Returns the script for a tag of this id, which goes by what the page has said to `gtag` before, and by these settings. */
export declare function startGtag(id: string, ...settings: readonly Readonly<Record<string, string>>[]): {
    src: string;
};
