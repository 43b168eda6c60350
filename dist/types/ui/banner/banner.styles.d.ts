export declare const bannerStyles: CSSStyleSheet;
