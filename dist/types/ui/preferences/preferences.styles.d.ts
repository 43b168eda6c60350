export declare const preferencesStyles: CSSStyleSheet;
