import { inOrder } from '../in-order.mjs';

export const title = 'Tags run in the order of the page on a return visit';

export async function run(tool, world) {
  const tab = await world.visit({ tags: inOrder.tags });
  await world.accept(tab);
  await world.haveRun(tab, 5);
  await tab.goto(world.origin);
  return inOrder.judge(tab, world);
}
