// The tools on the bench: ours, three that the promises are run against as well, and those of this folder's package.json.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import klaro from '../conformance/adapters/klaro.mjs';
import orejime from '../conformance/adapters/orejime.mjs';
import vanillaCookieconsent from '../conformance/adapters/vanilla-cookieconsent.mjs';
import { installPeers } from '../conformance/install-peers.mjs';
import { cookieGates } from './cookie-gate.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** They stay out of the main install: they come when the bench is first run. */
export function installTools() {
  installPeers(['klaro']);
  if (existsSync(`${folder}node_modules`)) return;
  console.error('Fetching the tools to compare with…');
  execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** All, or those whose name begins with one of these words. */
export async function loadTools(asked) {
  const own = await Promise.all(
    readdirSync(`${folder}adapters`)
      .filter((file) => /^(?!peer|markup).*\.mjs$/.test(file))
      .map(async (file) => (await import(`./adapters/${file}`)).default),
  );
  const all = [...cookieGates, vanillaCookieconsent, orejime, klaro, ...own];
  const lower = (name) => name.toLowerCase();
  return asked
    ? all.filter(({ name }) => asked.some((word) => lower(name).startsWith(lower(word))))
    : all;
}
