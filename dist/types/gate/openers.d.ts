/** Opens on a click on any opener, there now or later, and when the address asks for it. */
export declare function watchOpeners(open: () => void): void;
/** Whether the page offers a way to withdraw. */
export declare const hasOpener: () => Element | null;
