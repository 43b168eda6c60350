// Reads the script tag's attributes by the one table; a wrong value is told and falls back, never throws.
import type { Attribute, Config } from '../contract/attributes.js';
import type { Tell } from '../contract/reports.js';
import { bare } from '../policy/bare.js';

/** `values` is a `dataset`, or the same names with strings; `table` has the rows of contract/attributes.ts. */
export function readConfig(
  values: Readonly<Record<string, string | undefined>>,
  tell: Tell,
  table: Readonly<Record<string, Attribute>>,
): Config {
  const config: Record<string, unknown> = {};
  const written = bare<Record<string, string>>(values);
  for (const [name, [fallback, form]] of Object.entries(table)) {
    const value = written[name];
    const parsed = value === undefined ? fallback : parse(value.trim(), fallback, form);
    config[name] = parsed ?? fallback;
    const expected = typeof form === 'number' ? `1–${form}` : form;
    if (parsed === undefined) tell('bad-value', `${spell(name)}="${value}", not ${expected}`);
  }
  for (const name in written) {
    if (!Object.hasOwn(table, name))
      tell(
        'unknown-attribute',
        spell(name) + (/^u|ck/.test(name) ? ' - cookie-gate-strict.js' : ''),
      );
  }
  return config as unknown as Config;
}

/** `tagTimeout` as it is written in HTML: `data-tag-timeout`. */
const spell = (name: string) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The value, or nothing where it does not have the form. */
function parse(value: string, fallback: unknown, form: RegExp | number): unknown {
  if (typeof form === 'number') return +value >= 1 && +value <= form ? +value : undefined;
  const words = typeof fallback === 'object' ? value.split(/\s+/) : [value];
  if (!words.every((word) => form.test(word))) return undefined;
  return fallback === false || (typeof fallback === 'object' ? words : value);
}
