// The record as the cookie's value, and back. Readable by any server as a query string; docs/record.md.
import { optionalCategories } from '../contract/categories.js';
import type { ConsentRecord, Draft } from '../contract/record.js';
import { bare } from '../policy/bare.js';

/** Longest value in bytes, so that name and value stay within 1 KB. */
const longest = 1000;

/**
 * `v=1&t=2026-11-23T10:00:00Z&preferences=0&analytics=1!hotjar&…&source=banner`: vendors refused inside a category
 * follow its `1`. The last field is one of few words, so that a value cut short is never taken for a whole one.
 */
export function writeRecord(record: ConsentRecord): string {
  const { time, choices, gate, policy, terms, source } = record;
  const write = (join: (refused: readonly string[]) => string) => {
    const parts = optionalCategories.map((category) => {
      const answer = choices[category];
      return answer === undefined ? '' : `&${category}=${answer ? join(answer) : 0}`;
    });
    const seconds = new Date(time).toISOString().slice(0, 19);
    return `v=1&t=${seconds}Z${parts.join('')}&gate=${gate}&policy=${policy}&${terms}&source=${source}`;
  };
  const whole = write((refused) => [1, ...refused].join('!'));
  // What does not fit refuses the whole category: a vendor that was refused is never granted.
  return whole.length > longest ? write((refused) => (refused.length ? '0' : '1')) : whole;
}

/**
 * The record, or nothing where the value is odd in any way: it must be, to the letter, what writing the
 * result gives again. Never throws.
 */
export function readRecord(value: string): Draft | undefined {
  const fields = Object.fromEntries(new URLSearchParams(value));
  const time = Date.parse(fields.t!);
  // Not a number where it is no time at all.
  if (!(time >= 0 && sources.test(fields.source!))) return undefined;
  const choices: Draft['choices'] = bare();
  for (const category of optionalCategories) {
    const [granted, ...refused] = fields[category]?.split('!') ?? [];
    if (granted) choices[category] = granted === '1' && refused.every(Boolean) && refused;
  }
  const terms = value.split(/&(?=lang)|&source/)[1];
  const record = { ...fields, time, choices, terms } as unknown as Draft;
  return writeRecord(record) === value ? record : undefined;
}

const sources = /^(banner|settings|withdrawal|api|agent|import)$/;
