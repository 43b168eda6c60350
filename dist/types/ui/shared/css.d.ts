/** Marks a text as a style sheet, so that editors colour it and the build shortens it. */
export declare const css: (template: {
    raw: readonly string[] | ArrayLike<string>;
}, ...substitutions: any[]) => string;
