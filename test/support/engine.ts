const { userAgent } = navigator;

/** Whose engine runs the tests. */
export const engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** A test, but for the engines that cannot play it: they skip it, and its name says why. */
export function itExcept(
  engines: readonly (typeof engine)[],
  why: string,
  name: string,
  test: Mocha.AsyncFunc,
): void {
  if (engines.includes(engine)) it.skip(`${name} (${engine}: ${why})`, test);
  else it(name, test);
}
