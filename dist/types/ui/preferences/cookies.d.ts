import type { Gate } from '../../contract/gate.js';
/** On a narrow screen each row is a block of its own, with the columns' names beside what stands in them. */
export declare const styles: CSSStyleSheet;
export declare const texts: {
    cookies: import("../../contract/texts.js").CookieTableTexts;
};
/** Never rejects: a list that cannot be read is told, and the rest of the table stands. */
export declare const cookieTable: (gate: Gate) => Promise<import("lit-html").TemplateResult<1>>;
