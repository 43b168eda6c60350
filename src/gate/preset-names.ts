// What the presets that are not granted may have stored. Pure.
import type { Config } from '../contract/attributes.js';
import type { Category } from '../contract/categories.js';
import type { CookieGate } from '../contract/gate.js';
import { vendorOf } from '../contract/vendor-name.js';

/** Names as in `data-cookies`; what a granted vendor stores under the same name is left out. */
export function presetNames(
  config: Config,
  { decision, granted }: Pick<CookieGate, 'decision' | 'granted'>,
  storage: Readonly<Record<string, string>>,
): string[] {
  const names = new Map([
    [true, new Set<string>()],
    [false, new Set<string>()],
  ]);
  for (const category of Object.keys(decision.categories) as Category[])
    for (const word of config[category]) {
      const vendor = vendorOf(word);
      for (const name of storage[vendor]?.match(/\S+/g) ?? [])
        names.get(granted(category, vendor))!.add(name);
    }
  return [...names.get(false)!].filter((name) => !names.get(true)!.has(name));
}
