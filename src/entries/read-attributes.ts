// Reads a whole table of attributes, numbers too, and tells of those that it does not have.
import type { Attribute } from '../contract/attributes.js';
import type { Tell } from '../contract/reports.js';
import { parseWords, readConfig } from '../gate/config.js';

/** Of frameworks, which write their own on any script tag: no mistake of the page's. The gate itself passes over more of them. */
const foreign = /^(astro|turbo)/;

function parse(value: string, fallback: unknown, form: Attribute[1]): unknown {
  if (typeof form !== 'string') return parseWords(value, fallback, form);
  return +value >= 1 && +value <= +form.slice(2) ? +value : undefined;
}

/** `values` is a `dataset`, or the same names with strings. */
export function readAttributes(
  values: Readonly<Record<string, string | undefined>>,
  tell: Tell,
  table: Readonly<Record<string, Attribute>>,
): unknown {
  const tellInHtml: Tell = (code, place) =>
    tell(
      code,
      (place as string).replace(/^data-\w+/, (name) => name.replace(/[A-Z]/g, '-$&').toLowerCase()),
    );
  const config = readConfig(values, tellInHtml, table, parse);
  for (const name in config.more)
    if (!foreign.test(name)) tellInHtml('unknown-attribute', `data-${name}="${config.more[name]}"`);
  return config;
}
