import { external } from '../tags.mjs';

export const title = 'A choice in one tab closes the banner and releases the tags in the other';

export async function run(tool, world) {
  const tab = await world.visit({ tags: [external('tag')] });
  const other = await world.newTab();
  await other.goto(world.origin);
  if (!(await world.asks(other))) return 'never asks';
  await tab.toFront();
  await world.accept(tab);
  await world.haveRun(tab, 1);
  await other.toFront();
  if (!(await world.haveRun(other, 1))) return 'stays behind';
  return (await world.stopsAsking(other)) ? 'holds' : 'banner stays';
}
