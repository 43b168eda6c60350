// The tools on the bench: ours, three that the promises are run against as well, and those of this folder's package.json.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import klaro from '../conformance/adapters/klaro.mjs';
import orejime from '../conformance/adapters/orejime.mjs';
import vanillaCookieconsent from '../conformance/adapters/vanilla-cookieconsent.mjs';
import { install as installPeers } from '../conformance/adapters/peer.mjs';
import { install } from './adapters/peer.mjs';
import { cookieGates } from './cookie-gate.mjs';

const folder = fileURLToPath(new URL('adapters', import.meta.url));

/** They come when the bench is first run. */
export function installTools() {
  installPeers();
  install();
}

/** All, or those whose name begins with one of these words. */
export async function loadTools(asked) {
  const own = await Promise.all(
    readdirSync(folder)
      .filter((file) => file !== 'peer.mjs')
      .map(async (file) => (await import(`./adapters/${file}`)).default),
  );
  const all = [...cookieGates, vanillaCookieconsent, orejime, klaro, ...own];
  const lower = (name) => name.toLowerCase();
  return asked
    ? all.filter(({ name }) => asked.some((word) => lower(name).startsWith(lower(word))))
    : all;
}
