// What an attribute of the gate's script tag must look like, in words taken from the one table. Pure.
import { attributes } from '../contract/attributes.js';
import type { Attribute, AttributeName } from '../contract/attributes.js';
import { googleAttributes } from '../contract/google-attributes.js';
import { ruleAttributes } from '../contract/rule-attributes.js';
import { strictAttributes } from '../contract/strict-attributes.js';
import { uiAttributes } from '../contract/ui-attributes.js';
import type { UiAttributeName } from '../contract/ui-attributes.js';

const inHtml = (name: string) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const mapInHtml = (table: Readonly<Record<string, Attribute>>): ReadonlyMap<string, Attribute> =>
  new Map(Object.entries(table).map(([name, attribute]) => [inHtml(name), attribute]));

/** Those the gate reads itself, by the names they have in HTML. */
export const gateInHtml = mapInHtml(attributes);

/** Those that `rules.js` reads. */
export const rulesInHtml = mapInHtml(ruleAttributes);

/** Those that the files of `ui/` read. */
export const uiInHtml = mapInHtml(uiAttributes);

/** Those of every build. */
export const plainInHtml: ReadonlyMap<string, Attribute> = new Map([
  ...gateInHtml,
  ...uiInHtml,
  ...rulesInHtml,
]);

/** Those that `cookie-gate-strict.js` alone has. */
export const strictInHtml = mapInHtml(strictAttributes);

/** Those of `google-consent.js`. */
export const googleInHtml = mapInHtml(googleAttributes);

/** Every attribute by the name it has in HTML. */
export const attributesInHtml: ReadonlyMap<string, Attribute> = new Map([
  ...plainInHtml,
  ...strictInHtml,
]);

const vendorsForm =
  'vendors and their ids separated by spaces, as in hotjar:1234567 matomo:3;host=https://stats.example.com';

/** For forms that say little to a reader; keyed by the table, so that a renamed attribute is noticed. */
const forms: Partial<
  Record<
    | AttributeName
    | keyof typeof ruleAttributes
    | UiAttributeName
    | keyof typeof strictAttributes
    | keyof typeof googleAttributes,
    string
  >
> = {
  privacyPolicy: 'an http(s) address, whole or relative to the page',
  siteName: 'a text of 1 to 60 characters',
  language: 'a language as in de or zh-Hant',
  position: 'one of the words bottom-end, bottom-start, top-end, top-start',
  texts: 'an address, as in /texts.json, or #id of a script of type application/json',
  policyVersion: '1 to 16 letters, digits, dots, dashes or underscores',
  cookieDomain: 'one host name, as in example.com',
  allow: 'host names separated by spaces, as in example.com *.example.net',
  authentication: vendorsForm,
  preferences: vendorsForm,
  analytics: vendorsForm,
  advertising: vendorsForm,
  marketing: vendorsForm,
  types: 'types and categories separated by spaces, as in personalization_storage=analytics',
  regions:
    'regions and types separated by spaces, as in US-CO=analytics_storage BR=analytics_storage+ad_storage',
  advanced: 'ids separated by spaces, as in G-ABCDE12345 GTM-ABC1234',
  region: 'auto, or a country and perhaps its part by ISO 3166-2, as in DE or US-CA',
  regionUrl: 'a path on your own site, as in /region',
  partners: 'an address, as in /partners.json, or #id of a script of type application/json',
  cookieList: 'an address, as in /cookies.json, or #id of a script of type application/json',
  receipts: 'an address, as in /consent, or nothing for a history in the browser alone',
  hosts:
    'hosts and their categories separated by spaces, as in stats.example.com=analytics *.example.net=marketing/acme',
};

const formsInHtml = new Map(Object.entries(forms).map(([name, form]) => [inHtml(name), form]));

/** Completes "Write …"; `name` is as in HTML. */
export function attributeForm(name: string, [fallback, form]: Attribute): string {
  if (typeof form === 'string') return `a number from ${form.replace('–', ' to ')}`;
  if (fallback === false) return 'the attribute without a value, or leave it out';
  // A form that is nothing but words: `/^(address|always|never)$/`.
  const words = /^\^\(([\w|-]+)\)\$$/.exec(form.source)?.[1]?.split('|').join(', ');
  if (!words) return formsInHtml.get(name) ?? `what matches ${form}`;
  return typeof fallback === 'string'
    ? `one of the words ${words}`
    : `any of the words ${words}, separated by spaces`;
}

/** What holds while the attribute is absent or wrong. */
export function attributeDefault([fallback]: Attribute): string {
  if (fallback === false) return 'off';
  return (typeof fallback === 'object' ? fallback.join(' ') : `${fallback}`) || 'empty';
}
