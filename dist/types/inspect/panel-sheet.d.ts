export declare function panelSheet(): CSSStyleSheet;
