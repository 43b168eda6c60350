const { userAgent } = navigator;

/** Whose engine runs the tests. */
export const engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** A test for the engines that can play it; the others skip it, and its name says why. */
export function itWhere(
  canPlay: boolean,
  otherwise: string,
  name: string,
  test: Mocha.AsyncFunc | Mocha.Func,
): { timeout(most: number): unknown } {
  if (canPlay) return it(name, test as Mocha.AsyncFunc);
  return it.skip(`${name} (${engine}: ${otherwise})`, test as Mocha.AsyncFunc);
}
