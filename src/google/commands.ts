// What a site asks of Google Consent Mode beyond what the gate says by itself, as commands in their order. Pure.
import type { Decision } from '../contract/decision.js';
import { categoryOf } from '../contract/consent-types.js';
import type { ConsentTypes } from '../contract/consent-types.js';
import type { GoogleConfig } from '../contract/google-attributes.js';
import { optInRegions } from './opt-in-regions.js';

export type Command = readonly unknown[];

/** The site's own table: the usual one, but for what `data-types` says. */
export const tableOf = ({ types }: Pick<GoogleConfig, 'types'>): ConsentTypes => ({
  ...categoryOf,
  ...(Object.fromEntries(types.map((word) => word.split('='))) as ConsentTypes),
});

/** Regions that `data-regions` may not name. */
export const refusedRegions = ({ regions }: Pick<GoogleConfig, 'regions'>): readonly string[] =>
  regions.filter((word) => optInRegions.has(word.slice(0, 2)));

/** Without a decision, where there is no gate to ask, all is denied. */
export function commandsFor(config: GoogleConfig, decision: Decision | undefined): Command[] {
  const isOpen = decision?.answered === false;
  const commands: Command[] = [];
  const waits = isOpen && config.waitForUpdate > 0;
  if (!decision || waits || config.types.length) {
    const types = Object.fromEntries(
      Object.entries(tableOf(config)).map(([type, category]) => [
        type,
        decision?.categories[category] ? 'granted' : 'denied',
      ]),
    );
    const wait = waits && { wait_for_update: config.waitForUpdate };
    commands.push(['consent', 'default', { ...types, ...wait }]);
  }
  // A choice that was made holds everywhere: a region's own default would come before it.
  const refused = refusedRegions(config);
  for (const word of isOpen ? config.regions : []) {
    if (refused.includes(word)) continue;
    const [region, names = ''] = word.split('=');
    const types = Object.fromEntries(names.split('+').map((type) => [type, 'granted']));
    commands.push(['consent', 'default', { ...types, region: [region] }]);
  }
  if (config.adsDataRedaction) commands.push(['set', 'ads_data_redaction', true]);
  if (config.urlPassthrough) commands.push(['set', 'url_passthrough', true]);
  return commands;
}
