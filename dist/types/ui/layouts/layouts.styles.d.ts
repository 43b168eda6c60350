/** What differs from the bar. */
export declare const layoutStyles: CSSStyleSheet;
/** What lies over the page behind the modal dialog. */
export declare const backdropStyles: CSSStyleSheet;
