// The peers stay out of the main install: they come when the suite is first run against them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const needNothing = ['cookie-gate', 'none', 'naive'];

export function installPeers(names) {
  const isNeeded = names.some((name) => !needNothing.includes(name));
  if (!isNeeded || existsSync(`${folder}node_modules`)) return;
  console.error('Fetching the tools to compare with…');
  execFileSync('npm', ['ci'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
