// Other tools' values as names and values. Whatever is odd in any way throws: `read-copies.ts` takes it for unreadable.
import type { Words } from './found.js';

/** `a:1,b:2` as written between and within pairs. A name that is empty or twice is odd. */
export function pairs(text: string, between: string, within: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const pair of text.split(between)) {
    const at = pair.indexOf(within);
    const name = pair.slice(0, at);
    if (at < 1 || all.has(name)) throw new Error(pair);
    all.set(name, pair.slice(at + 1));
  }
  return all;
}

/** A JSON object's own entries, URI-encoded or not. What is not, to the letter, how a script writes it was changed or cut. */
export function entries(value: string): ReadonlyMap<string, unknown> {
  const text = decodeURIComponent(value);
  const parsed: unknown = JSON.parse(text);
  if (!text.startsWith('{') || JSON.stringify(parsed) !== text) throw new Error(text);
  return new Map(Object.entries(parsed as object));
}

/** The names with what was said: `yes` or `no` as the tool writes them, or what it writes where nothing was said yet. */
export function words(
  given: ReadonlyMap<string, unknown>,
  yes: unknown,
  no: unknown,
  nothing?: unknown,
): Words {
  const meanings = new Map([
    [nothing, undefined],
    [no, false],
    [yes, true],
  ]);
  return new Map(
    [...given].map(([name, value]) => {
      if (value === undefined || !meanings.has(value)) throw new Error(name);
      return [name, meanings.get(value)];
    }),
  );
}

/** Milliseconds since 1970, where the text is a time as `toISOString()` writes it. */
export function isoTime(text: unknown): number | undefined {
  const time = Date.parse(`${text}`);
  return time >= 0 && new Date(time).toISOString() === text ? time : undefined;
}
