/**
 * The site's own properties are read at the host, once; what is inside, and what is slotted, inherits the result, so
 * that a page cannot set one of them for one button alone.
 * Colours come in pairs for light and dark pages: https://drafts.csswg.org/css-color-5/#light-dark
 */
export declare const looks: import("lit").CSSResult;
/** For what is slotted: the host's properties and no others. */
export declare const inherited: import("lit").CSSResult;
/** Nothing of the page's own styles; `all` leaves these two out: https://drafts.csswg.org/css-cascade-5/#all-shorthand */
export declare const reset: import("lit").CSSResult;
export declare const text: import("lit").CSSResult;
/** For a host: the direction of the texts, whatever the page's is. */
export declare const direction: import("lit").CSSResult;
/** The one look of every button that decides, whichever way. A flex box has no first line or letter for a page to style. */
export declare const button: import("lit").CSSResult;
export declare const hovered: import("lit").CSSResult;
export declare const focused: import("lit").CSSResult;
