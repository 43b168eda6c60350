// What editors and frameworks are told of our elements.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const all = manifest.modules.flatMap(({ declarations }) => declarations);
const sourceOf = ({ name }) => {
  const file = name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const path = readdirSync('src/ui', { recursive: true }).find((one) =>
    one.endsWith(`/${file}.ts`),
  );
  return readFileSync(`src/ui/${path}`, 'utf8');
};

test('the manifest has every element that is defined, each with a description', () => {
  const defined = readdirSync('src/ui', { recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [
      ...readFileSync(`src/ui/${path}`, 'utf8').matchAll(/define\(\s*'(cookie-gate-[\w-]+)'/g),
    ])
    .map(([, tagName]) => tagName);
  assert.ok(defined.length > 6);
  const names = all.map(({ tagName }) => tagName);
  assert.deepEqual(names.toSorted(), [...new Set(defined)].toSorted());
  for (const { tagName, description } of all) assert.ok(description?.length > 20, tagName);
});

test('every attribute that an embed reads is in the manifest, and no other', () => {
  const embed = all.find(({ tagName }) => tagName === 'cookie-gate-embed');
  const lists = /const kept = \[([^\]]*)\][^]*const read = \[([^\]]*)\]/.exec(sourceOf(embed));
  const read = [...`${lists[1]} ${lists[2]}`.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  const documented = embed.attributes.map(({ name }) => name);
  assert.deepEqual(documented.toSorted(), [...read, 'src', 'category'].toSorted());
});

test('templates of React, Vue and Svelte, and the DOM, know them, and refuse what is wrong', () => {
  const tsc = spawnSync('node_modules/.bin/tsc', ['-p', 'test/repository/types/tsconfig.json'], {
    encoding: 'utf8',
  });
  assert.equal(tsc.stdout, '');
  assert.equal(tsc.status, 0);
});
