// The template for containers: its code, with what a container hands it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const text = readFileSync(
  new URL('../../docs/recipes/google-tag-manager.tpl', import.meta.url),
  'utf8',
);
const part = (name) => new RegExp(`___${name}___\\n([^]*?)(?=\\n___[A-Z_]+___|$)`).exec(text)[1];

const run = (category, cookieGate) =>
  vm.runInNewContext(`(() => {${part('SANDBOXED_JS_FOR_WEB_TEMPLATE')}})()`, {
    data: { category },
    require: (name) => {
      assert.equal(name, 'copyFromDataLayer');
      return (key) => (key === 'cookieGate' ? cookieGate : undefined);
    },
  });

test('a category is granted where the gate says so, and nowhere else', () => {
  const granted = { authentication: true, preferences: false, analytics: true };
  assert.equal(run('analytics', granted), true);
  assert.equal(run('preferences', granted), false);
  assert.equal(run('marketing', granted), false);
  assert.equal(run('analytics', undefined), false);
  assert.equal(run('analytics', { analytics: 'true' }), false);
});

test('it has the parts of a template, asks to read one key, and offers the four categories', () => {
  assert.equal(JSON.parse(part('INFO')).type, 'MACRO');
  const [{ selectItems }] = JSON.parse(part('TEMPLATE_PARAMETERS'));
  assert.deepEqual(
    selectItems.map(({ value }) => value),
    ['preferences', 'analytics', 'advertising', 'marketing'],
  );
  assert.match(part('WEB_PERMISSIONS'), /read_data_layer/);
  assert.deepEqual(part('WEB_PERMISSIONS').match(/"string": "(cookie\w+)"/)[1], 'cookieGate');
});
