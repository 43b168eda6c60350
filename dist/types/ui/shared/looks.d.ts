/**
 * The site's own properties are read at the host, once; what is inside, and what is slotted, inherits the result, so
 * that a page cannot set one of them for one button alone. `plain` takes the site's colours away.
 * Colours come in pairs for light and dark pages: https://drafts.csswg.org/css-color-5/#light-dark
 * Sizes follow the visitor's own text size, also where a page makes its root letters small.
 */
export declare const looks: CSSStyleSheet;
/** For what is slotted: the host's properties and no others. */
export declare const inherited: string;
/** Nothing of the page's own styles; `all` leaves these two out: https://drafts.csswg.org/css-cascade-5/#all-shorthand */
export declare const reset: string;
export declare const text: string;
/** For a host: the direction of the texts, whatever the page's is. */
export declare const direction = "direction:ltr!important";
/** The one look of every button that decides, whichever way. A flex box has no first line or letter for a page to style. */
export declare const button: string;
export declare const hovered = "text-decoration:underline!important";
export declare const focused = "outline:3px solid var(--ink)!important;outline-offset:2px!important";
