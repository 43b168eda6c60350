// A list that a site gives as a JSON file, or in a script of its page.
import type { Tell } from '../contract/reports.js';

/** Milliseconds after which a list counts as missing. */
const patience = 3000;

/** `place` is an address or `#id`. What cannot be read, or `isGood` does not take, is told once and is nothing. */
export async function readList<List>(
  place: string,
  isGood: (value: unknown) => value is List,
  tell: Tell,
): Promise<List | undefined> {
  try {
    const text = place.startsWith('#')
      ? document.getElementById(place.slice(1))!.textContent!
      : await (await fetch(place, { signal: AbortSignal.timeout(patience) })).text();
    const value: unknown = JSON.parse(text);
    if (isGood(value)) return value;
    tell('bad-list', place);
  } catch (error) {
    tell('bad-list', `${place}: ${error as string}`);
  }
  return undefined;
}
