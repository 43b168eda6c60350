// Where a peer's published files are.
import { readFileSync } from 'node:fs';

const inPackages = (path) => new URL(`../node_modules/${path}`, import.meta.url);

export const versionOf = (name) =>
  JSON.parse(readFileSync(inPackages(`${name}/package.json`), 'utf8')).version;

export const fileOf = (path) => readFileSync(inPackages(path), 'utf8');
