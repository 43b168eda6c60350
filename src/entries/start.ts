// The gate for a site that bundles its own scripts.
import { attributes } from '../contract/attributes.js';
import type { Config } from '../contract/attributes.js';
import type { Bring, Files } from '../contract/files.js';
import type { CookieGate } from '../contract/gate.js';
import type { Tell } from '../contract/reports.js';
import { ruleAttributes } from '../contract/rule-attributes.js';
import type { RuleConfig } from '../contract/rule-attributes.js';
import type { Texts } from '../contract/texts.js';
import { uiAttributes } from '../contract/ui-attributes.js';
import type { UiConfig } from '../contract/ui-attributes.js';
import { parseWords, readConfig } from '../gate/config.js';
import { emit } from '../gate/emit.js';
import { startGate } from '../gate/gate.js';
import { createReporter } from '../gate/report.js';
import { globals, running } from '../gate/running.js';
import { readAttributes } from './read-attributes.js';
import { localeFiles } from './locale-files.js';
import { vendorFiles } from './vendor-files.js';

/** The script tag's attributes by name: `{ siteName: 'Harbour Coffee', lifetime: 90 }`. */
export type Options = Partial<Omit<Config, 'more' | keyof UiConfig> & RuleConfig & UiConfig>;

const files: { readonly [Name in keyof Files]: () => Promise<Files[Name]> } = {
  'ui/banner': () => import('./banner.js'),
  'ui/preferences': () => import('./preferences.js'),
  'ui/placeholder': () => import('./placeholder.js'),
  'ui/opener': () => import('./opener.js'),
  write: () => import('./write.js'),
  withdraw: () => import('./withdraw.js'),
  track: () => import('./track.js'),
  rules: () => import('./rules.js'),
  import: () => import('./import.js'),
  receipts: () => import('./receipts.js'),
  'ui/notice': () => import('./notice.js'),
  'ui/elements': () => import('./elements.js'),
  'ui/own-texts': () => import('./own-texts.js'),
  'ui/signal-notice': () => import('./signal-notice.js'),
  'ui/privacy-choices': () => import('./privacy-choices.js'),
  inspect: () => import('./inspect.js'),
};

const bring = (async (name: keyof Files) => {
  const [folder, inFolder, group] = name.split('/') as [string, string, keyof Texts];
  if (folder === 'vendors') return vendorFiles[inFolder]!();
  if (folder !== 'locales') return files[name]();
  const { texts } = await localeFiles[inFolder]!();
  return { start: (put: (words: unknown) => void) => put(texts[group]) };
}) as unknown as Bring;

/** Starts the gate; a second call on a page gives the one that runs. Throws a `TypeError` where an option is not of its form. */
export function start(options: Options = {}): CookieGate {
  const values = Object.entries(options).flatMap(([name, value]): [string, string][] => {
    if (value === false) return [];
    return [[name, Array.isArray(value) ? value.join(' ') : String(value)]];
  });
  const written = Object.fromEntries(values);
  const refuse: Tell = (code, place) => {
    throw new TypeError(`cookie-gate: ${code}: ${place as string}`);
  };
  readAttributes(written, refuse, { ...attributes, ...ruleAttributes, ...uiAttributes });
  const config = readConfig(written, refuse, attributes, parseWords);
  const { tell, reports } = createReporter(emit);
  if (running in globals) {
    tell('second-copy', location.href);
    return globals[running] as CookieGate;
  }
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  const page = startGate(config, bring, tell, reports, nonce, '', () => {});
  globals[running] = page;
  return page;
}
