// The record as the cookie's value, and back. Readable by any server as a query string; docs/record.md.
import { optionalCategories } from '../contract/categories.js';
import { sources } from '../contract/record.js';
import type { ConsentRecord, Mode, Source } from '../contract/record.js';

/** Longest value in bytes, so that name and value stay within 1 KB. */
const longest = 1000;

/** Vendors refused inside a category follow its `1`, as in `analytics=1!hotjar`. */
const except = '!';

/**
 * `v=1&t=2026-11-23T10:00:00Z&preferences=0&analytics=1&…&source=banner`. The last field is one of few words,
 * so that a value cut short is never taken for a whole one.
 */
export function writeRecord(record: ConsentRecord): string {
  const whole = write(record, false);
  // What does not fit refuses the whole category: never granting a vendor that was refused.
  return whole.length > longest ? write(record, true) : whole;
}

function write(record: ConsentRecord, wholeCategories: boolean): string {
  const choices = optionalCategories.flatMap((category) => {
    const granted = record.choices[category];
    if (granted === undefined) return [];
    const refused = (granted && record.refusedVendors[category]) || [];
    const value =
      wholeCategories && refused.length ? 0 : [granted ? 1 : 0, ...refused].join(except);
    return `&${category}=${value}`;
  });
  const time = new Date(record.time).toISOString().slice(0, 19);
  return `v=1&t=${time}Z${choices.join('')}&gate=${record.gate}&policy=${record.policy}&language=${record.language}&mode=${record.mode}&source=${record.source}`;
}

/**
 * The record, or nothing where the value is odd in any way: it must be, to the letter, what writing the
 * result gives again. Never throws.
 */
export function readRecord(value: string): ConsentRecord | undefined {
  if (value.length > longest || !/^[\w=&.:!-]+$/.test(value)) return undefined;
  const fields = new Map(value.split('&').map((pair) => pair.split('=', 2) as [string, string]));
  const time = Date.parse(fields.get('t') ?? '');
  const source = fields.get('source') as Source;
  const mode = fields.get('mode') as Mode;
  if (Number.isNaN(time) || !sources.includes(source) || mode !== 'opt-in') return undefined;
  const record = {
    time,
    choices: Object.create(null) as Record<string, boolean>,
    refusedVendors: Object.create(null) as Record<string, string[]>,
    gate: fields.get('gate') ?? '',
    policy: fields.get('policy') ?? '',
    language: fields.get('language') ?? '',
    mode,
    source,
  };
  for (const category of optionalCategories) {
    const [granted, ...refused] = fields.get(category)?.split(except) ?? [];
    if (granted === undefined) continue;
    record.choices[category] = granted === '1';
    if (refused.length) record.refusedVendors[category] = refused;
  }
  return writeRecord(record) === value ? record : undefined;
}
