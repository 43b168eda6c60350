// dist/google-consent.js: a classic script right behind the gate's, for a site that asks more of Google Consent Mode than
// the gate says by itself.
import type { DataLayer } from '../contract/consent-types.js';
import type { CookieGate } from '../contract/gate.js';
import { googleAttributes } from '../contract/google-attributes.js';
import type { GoogleConfig } from '../contract/google-attributes.js';
import { emit } from '../gate/emit.js';
import { native } from '../gate/native.js';
import { createReporter } from '../gate/report.js';
import { globals, running } from '../gate/running.js';
import { commandsFor, refusedRegions, tableOf } from '../google/commands.js';
import { loadTags } from '../google/load-tags.js';
import { gtag } from '../vendors/gtag.js';
import { readAttributes } from './read-attributes.js';

const { tell } = createReporter(emit);
const script = native('currentScript') as HTMLScriptElement | null;
const config = readAttributes(script?.dataset ?? {}, tell, googleAttributes) as GoogleConfig;
const gate = globals[running] as CookieGate | undefined;
const layer = (globals.dataLayer ??= []) as DataLayer;

// Without the gate nobody says what is granted: then nothing is.
if (!gate) tell('no-gate', script?.src ?? location.href);
for (const word of refusedRegions(config))
  tell('bad-value', `data-regions="${word}", not where consent comes first`);
layer.consentTypes = tableOf(config);
for (const command of commandsFor(config, gate?.decision)) gtag(...command);
if (gate && config.advanced.length) {
  const place = `data-advanced="${config.advanced.join(' ')}"`;
  if (config.advancedBeforeConsent)
    try {
      globals.gtag ??= gtag;
      loadTags(config.advanced, script!.nonce, gtag, (message) => layer.push(message));
    } catch {
      tell('tag-failed', place); // Trusted Types does not allow the address.
    }
  else tell('bad-value', `${place}, not without data-advanced-before-consent`);
}
