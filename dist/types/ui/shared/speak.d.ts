import type { Gate } from '../../contract/gate.js';
import type { Texts } from '../../contract/texts.js';
/** The language to ask in, as its files are named: the site's word, else the page's: https://html.spec.whatwg.org/#the-lang-attribute */
export declare function languageOf({ config }: Gate): string;
/**
 * Puts the words of that language into the place of the English ones, each group in its own object, so that there is one
 * way to read them; then the site's own. Where one of them is missing or late, English stays for all: no layer speaks two
 * languages.
 */
export declare function speak(gate: Gate, english: Partial<Texts>): Promise<void>;
