export declare const additionStyles: import("lit").CSSResult;
