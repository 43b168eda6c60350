// Where the published files of a tool on the bench are.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Of this folder's package.json. */
export const home = fileURLToPath(new URL('..', import.meta.url));

const pathOf = (path) => `${home}node_modules/${path}`;

export const versionOf = (name) =>
  JSON.parse(readFileSync(pathOf(`${name}/package.json`), 'utf8')).version;

export const fileOf = (path) => readFileSync(pathOf(path), 'utf8');

export const namesIn = (path) => readdirSync(pathOf(path));
