/** Opens on a click on any opener, there now or later, and when the address asks for it. */
export declare function watchOpeners(open: () => void): void;
/** A small button at the page's edge, for a page that offers no way to withdraw. It fetches nothing, so it is not of the `ui` room. */
export declare function addOpener(): void;
