// What Google's tags share. The gate itself tells them of consent, before any of them can run.
import { list } from './queue.js';

/** A command counts only as an `arguments` object: https://developers.google.com/tag-platform/gtagjs/reference */
export const gtag = function () {
  // eslint-disable-next-line prefer-rest-params
  list('dataLayer').push(arguments);
} as (...command: unknown[]) => void;

/** Returns the script for a tag of this id, which goes by what the page has said to `gtag` before, and by these settings. */
export function startGtag(id: string, ...settings: readonly Readonly<Record<string, string>>[]) {
  (globalThis as { gtag?: typeof gtag }).gtag ??= gtag;
  gtag('js', new Date());
  gtag('config', id, ...settings);
  return { src: `https://www.googletagmanager.com/gtag/js?id=${id}` };
}
