import type { Found, Jar } from './found.js';
import { merge } from './merge.js';

/** All values under this literal name: a host above may have set a second one. */
export const copies = ({ cookies }: Jar, name: string): string[] =>
  cookies.flatMap(([found, value]) => (found === name ? [value] : []));

/** What the copies of one record say together. Of copies that differ nobody knows which came last: they grant nothing. */
export function readCopies(
  values: readonly (string | null)[],
  parse: (value: string) => Found | undefined,
): Found | undefined {
  const distinct = new Set(values.filter((value) => value !== null));
  const found = merge([...distinct].map((value) => attempt(() => parse(value))));
  return found && distinct.size > 1 ? { ...found, time: undefined } : found;
}

/** Reads a tool that keeps its record in one cookie. */
export const cookieReader =
  (name: string, parse: (value: string) => Found | undefined) =>
  (jar: Jar): Found | undefined =>
    readCopies(copies(jar, name), parse);

/** A record that cannot be read is there, and answers nothing. */
export function attempt(read: () => Found | undefined): Found | undefined {
  try {
    return read();
  } catch {
    return { time: undefined, answers: Object.create(null) };
  }
}
