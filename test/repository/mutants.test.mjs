// The planted faults stay plantable: each stands once in the source, and its promise is the name of a test.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mutants } from '../mutants/list.mjs';

test('every planted fault has its place in the source, once, and a promise that exists', () => {
  for (const { fault, file, find, killedBy } of mutants) {
    assert.equal(readFileSync(file, 'utf8').split(find).length, 2, `${fault}: ${find}`);
    const [name, promise] = killedBy;
    const tests = readFileSync(`test/e2e/${name}.test.mjs`, 'utf8');
    assert.ok(tests.includes(promise.split(/: desktop| a nonce and/)[0]), `${fault}: ${promise}`);
  }
});
