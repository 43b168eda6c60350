// Packages of a folder with a package.json of its own: they stay out of the main install and come when they are first needed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function packagesIn(folder) {
  const home = fileURLToPath(folder);
  const pathOf = (path) => `${home}node_modules/${path}`;
  const fileOf = (path) => readFileSync(pathOf(path), 'utf8');
  return {
    home,
    install() {
      if (existsSync(pathOf(''))) return;
      console.error('Fetching the tools to compare with…');
      execFileSync('npm', ['ci'], {
        cwd: home,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
    },
    fileOf,
    namesIn: (path) => readdirSync(pathOf(path)),
    versionOf: (name) => JSON.parse(fileOf(`${name}/package.json`)).version,
  };
}
