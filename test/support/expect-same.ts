// For elements: a failing comparison of theirs would print half the page.

/** Fails unless both are the very same. */
export function expectSame(actual: unknown, expected: unknown, what = 'it'): void {
  if (actual !== expected) throw new Error(`${what} is ${brief(actual)}, not ${brief(expected)}`);
}

/** Fails unless the lists hold the very same, in order. */
export function expectSameList(actual: readonly unknown[], expected: readonly unknown[]): void {
  const isSame = actual.every((one, index) => one === expected[index]);
  if (!isSame || actual.length !== expected.length)
    throw new Error(`[${actual.map(brief).join()}], not [${expected.map(brief).join()}]`);
}

const brief = (one: unknown) => (one instanceof Element ? one.outerHTML.slice(0, 80) : `${one}`);
