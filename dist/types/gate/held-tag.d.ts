import type { Tell } from '../contract/reports.js';
/** `nonce` is the gate's own: where there is one, the page's policy works by nonce. */
export declare function createStarter(nonce: string, tell: Tell): {
    begin(element: HTMLElement): HTMLElement | undefined;
    fetchAhead(script: HTMLElement): HTMLLinkElement | undefined;
};
