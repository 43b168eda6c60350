export declare const dialogStyles: CSSStyleSheet;
