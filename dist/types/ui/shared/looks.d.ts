/**
 * The properties a site may set; each is inherited by all parts that use it.
 * Colours come in pairs for light and dark pages: https://drafts.csswg.org/css-color-5/#light-dark
 */
export declare const looks: import("lit").CSSResult;
/** For a host: what it shows is not the page's to restyle. */
export declare const text: import("lit").CSSResult;
/** The one look of every button that decides, whichever way. */
export declare const button: import("lit").CSSResult;
export declare const hovered: import("lit").CSSResult;
export declare const focused: import("lit").CSSResult;
