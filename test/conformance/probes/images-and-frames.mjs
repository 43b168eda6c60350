import { frame, image } from '../tags.mjs';

export const title = 'Images and frames are held, and load once when granted';

export async function run(tool, world) {
  const tab = await world.visit({ tags: [image('picture'), frame()] });
  if (!(await world.asks(tab))) return 'never asks';
  await world.quiet();
  if (world.left().length) return 'leaks';
  await world.accept(tab);
  await tab.until(() => false, { most: 600 });
  await world.quiet();
  const left = world.left().toSorted().join();
  return left === '/frame.html,/picture/picture.svg' ? 'holds' : left ? 'not once' : 'never loaded';
}
