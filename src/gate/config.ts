// Reads the script tag's attributes by the one table; a wrong value is told and falls back, never throws.
import { attributes } from '../contract/attributes.js';
import type { Attribute, Config } from '../contract/attributes.js';
import type { Tell } from '../contract/reports.js';

/** `values` is a `dataset`, or the same names with strings. */
export function readConfig(
  values: Readonly<Record<string, string | undefined>>,
  tell: Tell,
): Config {
  const config: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries<Attribute>(attributes)) {
    const value = Object.hasOwn(values, name) ? values[name]! : undefined;
    const parsed = value === undefined ? attribute.fallback : parse(value.trim(), attribute);
    config[name] = parsed ?? attribute.fallback;
    if (parsed === undefined) {
      const form = 'form' in attribute ? attribute.form : `1–${attribute.most}`;
      tell('bad-value', `${spell(name)}="${value}", not ${form}`);
    }
  }
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(attributes, name)) tell('unknown-attribute', spell(name));
  }
  return config as unknown as Config;
}

/** `tagTimeout` as it is written in HTML: `data-tag-timeout`. */
const spell = (name: string) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The value, or nothing where it does not have the form. */
function parse(value: string, attribute: Attribute): unknown {
  if ('most' in attribute) return +value >= 1 && +value <= attribute.most ? +value : undefined;
  const { fallback, form } = attribute;
  const words = typeof fallback === 'object' ? value.split(/\s+/) : [value];
  if (!words.every((word) => form.test(word))) return undefined;
  return fallback === false || (typeof fallback === 'object' ? words : value);
}
