import { setTimeout as wait } from 'node:timers/promises';
import { external } from '../tags.mjs';

export const title = 'Downloads start together, and the tags still run in order';

export async function run(tool, world) {
  const names = ['a', 'b', 'c', 'd'];
  // The last answers first.
  const tab = await world.visit({
    tags: names.map((name, at) => external(name, { delay: 1600 - 150 * at })),
  });
  await world.accept(tab);
  await wait(800);
  if (!world.left().length) return 'never ran';
  if (world.left().length < names.length) return 'one by one';
  await world.haveRun(tab, names.length);
  return (await world.ran(tab)).join() === names.join() ? 'holds' : 'reordered';
}
