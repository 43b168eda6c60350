import type { Attribute } from '../contract/attributes.js';
/** Those the gate reads itself, by the names they have in HTML. */
export declare const gateInHtml: ReadonlyMap<string, Attribute>;
/** Those that `rules.js` reads. */
export declare const rulesInHtml: ReadonlyMap<string, Attribute>;
/** Those that the files of `ui/` read. */
export declare const uiInHtml: ReadonlyMap<string, Attribute>;
/** Those of every build. */
export declare const plainInHtml: ReadonlyMap<string, Attribute>;
/** Those that `cookie-gate-strict.js` alone has. */
export declare const strictInHtml: ReadonlyMap<string, Attribute>;
/** Those of `google-consent.js`. */
export declare const googleInHtml: ReadonlyMap<string, Attribute>;
/** Every attribute by the name it has in HTML. */
export declare const attributesInHtml: ReadonlyMap<string, Attribute>;
/** Completes "Write …"; `name` is as in HTML. */
export declare function attributeForm(name: string, [fallback, form]: Attribute): string;
/** What holds while the attribute is absent or wrong. */
export declare function attributeDefault([fallback]: Attribute): string;
