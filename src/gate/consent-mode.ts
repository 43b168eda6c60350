// Google Consent Mode v2: tells Google's tags, before any of them can run, what is granted, and tells them of each
// change. https://developers.google.com/tag-platform/security/guides/consent
import { categoryOf } from '../contract/consent-types.js';
import type { ConsentTypes, DataLayer } from '../contract/consent-types.js';
import type { CookieGate } from '../contract/gate.js';

/** Says `default` at once, then `update` after each change. Where something else bears the name `dataLayer`, nothing is told. */
export function tellGoogle(page: CookieGate, globals: { dataLayer?: DataLayer }): void {
  let command = 'default';
  page.onChange(({ categories }) => {
    const layer = (globals.dataLayer ??= []);
    const table: ConsentTypes = layer.consentTypes ?? categoryOf;
    const types: Record<string, string> = {};
    for (const type in table) types[type] = categories[table[type]!] ? 'granted' : 'denied';
    // A command counts only as an `arguments` object: https://developers.google.com/tag-platform/gtagjs/reference
    // The event is for a container's triggers: https://support.google.com/tagmanager/answer/7679219
    (function (..._command: unknown[]) {
      // eslint-disable-next-line prefer-rest-params
      layer.push?.(arguments, { event: 'cookie-gate:change', cookieGate: { ...categories } });
    })('consent', command, types);
    command = 'update';
  });
}
