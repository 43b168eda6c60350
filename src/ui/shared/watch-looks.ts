import type { Gate } from '../../contract/gate.js';
import { hasOwnTexts } from './has-own-texts.js';
import { settings } from './settings.js';

const colours = ['color', 'background', 'border', 'button-color', 'button-background'];

/** Milliseconds until the layer is drawn, and its styles cost nothing more to read. */
const settled = 500;

/**
 * Has what the site has set looked at; where it has set nothing, nothing is fetched. Under `data-strict-parity` the site's
 * colours wait for that.
 */
export async function watchLooks(gate: Gate, host: HTMLElement): Promise<void> {
  const { strictParity } = settings(gate);
  host.toggleAttribute('plain', strictParity);
  if (!strictParity) await new Promise((drawn) => setTimeout(drawn, settled));
  const style = getComputedStyle(host);
  if (
    strictParity ||
    hasOwnTexts(gate) ||
    colours.some((name) => style.getPropertyValue(`--cookie-gate-${name}`))
  )
    (await import('../check-looks/check-looks.js')).checkLooks(gate, host, strictParity);
}
