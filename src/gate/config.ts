// Reads the script tag's attributes by the one table; a wrong value is told and falls back, never throws.
import { bare } from '../policy/bare.js';
import type { Attribute, Config } from '../contract/attributes.js';
import type { Tell } from '../contract/reports.js';
import { usualLifetime, usualTagTimeout } from '../contract/attributes.js';

/** What nothing has to wait for: words to the files of `ui/`, and to optimisers and frameworks (docs/recipes/optimisers.md). */
const passed = /^(cf|jet|n(?!oR)|p[or]|la|te|s(it|tr))/;

/** `values` is a `dataset`, or the same names with strings; what no row of the table names is kept as it is written, and in `more` if it has to be waited for. */
export function readConfig(
  values: Readonly<Record<string, string | undefined>>,
  tell: Tell,
  table: Readonly<Record<string, Attribute>>,
  parse: typeof parseWords,
): Config {
  const config: Record<string, unknown> & { more?: Record<string, string> } = {
    lifetime: usualLifetime,
    tagTimeout: usualTagTimeout,
  };
  const rows = bare<Record<string, Attribute | undefined>>(table);
  for (const name in rows) config[name] = rows[name]![0];
  const written = bare<Record<string, string>>(values);
  for (const name in written) {
    const value = written[name]!;
    const row = rows[name];
    if (row) {
      const parsed = parse(value.trim(), ...row);
      if (parsed === undefined) tell('bad-value', `data-${name}="${value}", not ${row[1]}`);
      else config[name] = parsed;
    } else (passed.test(name) ? config : (config.more ??= bare({})))[name] = value;
  }
  return config as unknown as Config;
}

/** The value, or nothing where it does not have the form. */
export function parseWords(value: string, fallback: unknown, form: Attribute[1]): unknown {
  const words = typeof fallback === 'object' ? value.split(/\s+/) : [value];
  if (!words.every((word) => (form as RegExp).test(word))) return undefined;
  return fallback === false || (typeof fallback === 'object' ? words : value);
}
