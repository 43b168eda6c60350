// The gate for a site that bundles its own scripts.
import { attributes } from '../contract/attributes.js';
import type { Config } from '../contract/attributes.js';
import type { Bring, Files } from '../contract/files.js';
import type { CookieGate } from '../contract/gate.js';
import { readConfig } from '../gate/config.js';
import { emit } from '../gate/emit.js';
import { startGate } from '../gate/gate.js';
import { createReporter } from '../gate/report.js';
import { globals, running } from '../gate/running.js';
import { vendorFiles } from './vendor-files.js';

/** The script tag's attributes by name: `{ siteName: 'Harbour Coffee', lifetime: 90 }`. */
export type Options = Partial<Config>;

const files: { readonly [Name in keyof Files]: () => Promise<Files[Name]> } = {
  'ui/banner': () => import('./banner.js'),
  'ui/preferences': () => import('./preferences.js'),
  'ui/placeholder': () => import('./placeholder.js'),
  'ui/opener': () => import('./opener.js'),
  write: () => import('./write.js'),
  withdraw: () => import('./withdraw.js'),
  track: () => import('./track.js'),
  inspect: () => import('./inspect.js'),
};

const bring = (async (name: keyof Files) =>
  name.startsWith('vendors/') ? vendorFiles[name.slice(8)]!() : files[name]()) as Bring;

/** Starts the gate; a second call on a page gives the one that runs. Throws a `TypeError` where an option is not of its form. */
export function start(options: Options = {}): CookieGate {
  const values = Object.entries(options).flatMap(([name, value]): [string, string][] => {
    if (value === false) return [];
    return [[name, Array.isArray(value) ? value.join(' ') : String(value)]];
  });
  const config = readConfig(
    Object.fromEntries(values),
    (code, place) => {
      throw new TypeError(`cookie-gate: ${code}: ${place}`);
    },
    attributes,
  );
  const { tell, reports } = createReporter(emit);
  if (running in globals) {
    tell('second-copy', location.href);
    return globals[running] as CookieGate;
  }
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  const page = startGate(config, bring, tell, reports, nonce, '');
  globals[running] = page;
  return page;
}
