export declare const additionStyles: CSSStyleSheet;
