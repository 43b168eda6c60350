// Reads the script tag's attributes by the one table; a wrong value is told and falls back, never throws.
import { attributes } from '../contract/attributes.js';
import type { Attribute, AttributeName, Config } from '../contract/attributes.js';
import type { Tell } from '../contract/reports.js';

/** `values` is a `dataset`, or the same names with strings. */
export function readConfig(
  values: Readonly<Record<string, string | undefined>>,
  tell: Tell,
): Config {
  const config: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries<Attribute>(attributes)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const parsed = value === undefined ? attribute.fallback : parse(value.trim(), attribute);
    config[name] = parsed ?? attribute.fallback;
    if (parsed === undefined) {
      const form = [attribute.kind, 'allow' in attribute ? attribute.allow.join(' ') : ''];
      tell('bad-value', `${spell(name)}="${value}" (${form.join(': ')})`);
    }
  }
  for (const name in values) {
    if (!Object.hasOwn(attributes, name as AttributeName)) tell('unknown-attribute', spell(name));
  }
  return config as unknown as Config;
}

/** `tagTimeout` as it is written in HTML: `data-tag-timeout`. */
const spell = (name: string) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const host = /^(\*\.)?([\w-]+\.)*[\w-]+(:\d+)?$/;

/** The value, or nothing where it does not have the form. */
function parse(value: string, attribute: Attribute): unknown {
  const words = value.split(/\s+/).filter(Boolean);
  switch (attribute.kind) {
    case 'flag':
      return value === '' || value === 'true' || undefined;
    case 'number':
      return isWithin(value, attribute.allow) ? +value : undefined;
    case 'word':
      return attribute.allow.includes(value) ? value : undefined;
    case 'words':
      return words.every((word) => attribute.allow.includes(word)) ? words : undefined;
    case 'hosts':
      return words.every((word) => host.test(word.replace(/^https?:\/\//, ''))) ? words : undefined;
    case 'host':
      return host.test(value) ? value : undefined;
    case 'token':
      return /^[\w.-]{1,16}$/.test(value) ? value : undefined;
    case 'text':
      return value.length <= 60 ? value : undefined;
    case 'address':
      return isPage(value) ? value : undefined;
  }
}

const isWithin = (value: string, [least, most]: readonly [number, number]) =>
  /^\d+$/.test(value) && +value >= least && +value <= most;

/** A link's address may not run script. */
function isPage(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, document.baseURI).protocol);
  } catch {
    return false;
  }
}
