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
  const rows = bare<Record<string, Attribute | undefined>>(table);
  for (const name in rows) config[name] = rows[name]![0];
  const written = bare<Record<string, string>>(values);
  for (const name in written) {
    const value = written[name]!;
    const [fallback, ...form] = rows[name] ?? [];
    const parsed = form[0] && parse(value.trim(), fallback, form[0]);
    if (parsed === undefined)
      tell(
        form[0] ? 'bad-value' : 'unknown-attribute',
        [`${spell(name)}="${value}"`, ...form].join(', not '),
      );
    else config[name] = parsed;
  }
  return config as unknown as Config;
}

/** `tagTimeout` as it is written in HTML: `data-tag-timeout`. */
const spell = (name: string) => `data-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`;

/** The value, or nothing where it does not have the form. */
function parse(value: string, fallback: unknown, form: Attribute[1]): unknown {
  if (typeof form === 'string') return +value >= 1 && +value <= +form.slice(2) ? +value : undefined;
  const words = typeof fallback === 'object' ? value.split(/\s+/) : [value];
  if (!words.every((word) => form.test(word))) return undefined;
  return fallback === false || (typeof fallback === 'object' ? words : value);
}
