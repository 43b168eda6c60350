// Interception: what the page's scripts ask of a host that is not granted waits, whatever the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { strictPage } from '../support/strict-page.mjs';
import { going, ways } from '../support/ways.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const strict = (page) => strictPage(world, page);
const thrown = (page) => page.evaluate(() => window.thrown ?? []);
/** Media may be asked for in parts. */
const once = (paths) => [...new Set(paths)].toSorted();
const allPaths = once(Object.values(ways).map(({ path }) => path));

test('without interception every way goes out', async () => {
  await world.visit(strict({ attributes: 'data-undeclared="off"', body: going() }));
  await quiet(world.left);
  assert.deepEqual(once(world.left()), allPaths);
});

test('before a choice no way goes out; a grant lets each out once', async () => {
  const { page, problems } = await world.visit(strict({ body: going() }));
  await acceptButton(page).waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await quiet(world.left);
  // A hint alone: Chromium does not look again at a link that is in the page. The picture itself would come.
  const hint = ways['link.imageSrcset'].path;
  assert.deepEqual(
    once(world.left()),
    allPaths.filter((path) => path !== hint),
  );
  const single = world.left().filter((path) => !path.startsWith('/sound/'));
  assert.deepEqual(single.toSorted(), once(single));
  assert.deepEqual(await thrown(page), []);
  assert.deepEqual(problems, []);
});

test('after a refusal no way goes out, on this page nor on the next', async () => {
  const { page, problems } = await world.visit(strict({ body: going() }));
  await refuseButton(page).click();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await page.reload();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.deepEqual(await thrown(page), []);
  assert.deepEqual(problems, []);
});

test('where it is granted already, every way goes out at once', async () => {
  const { page } = await world.visit(strict({}));
  await acceptButton(page).click();
  world.put('/', strict({ body: going() }));
  await page.reload();
  await quiet(world.left);
  assert.deepEqual(once(world.left()), allPaths);
  assert.deepEqual(await thrown(page), []);
});
