import { setViewport } from '@web/test-runner-commands';
import { engine, itWhere } from './engine.js';

export interface Screen {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** Light and dark pages, on a desk and in a hand. */
export const screens: readonly Screen[] = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { name: `a ${colorScheme} desktop`, colorScheme, width: 1280, height: 800 },
  { name: `a ${colorScheme} phone`, colorScheme, width: 360, height: 740 },
]);

/** A test on that screen. WebKit's small browser has no window as narrow as a phone. */
export const itOn = ({ width }: Screen, name: string, test: Mocha.AsyncFunc) =>
  itWhere(engine !== 'WebKit' || width >= 450, 'no window so narrow', name, test);

let isUsual = true;

/** Shows the page on it, in its colours. */
export async function showOn({ colorScheme, width, height }: Screen): Promise<void> {
  isUsual = false;
  // All colours come from light-dark(), which listens to the page.
  document.documentElement.style.colorScheme = colorScheme;
  document.documentElement.style.background = 'canvas';
  await setViewport({ width, height });
}

/** Takes back what `showOn` did, if anything; for after each test. */
export async function showOnUsual(): Promise<void> {
  if (isUsual) return;
  isUsual = true;
  document.documentElement.removeAttribute('style');
  await setViewport({ width: 800, height: 600 });
}
