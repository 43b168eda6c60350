export declare const choicesStyles: CSSStyleSheet;
