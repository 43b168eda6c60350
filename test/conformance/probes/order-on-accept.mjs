import { inOrder } from '../in-order.mjs';

export const title = 'Tags run in the order of the page once they are granted';

export async function run(tool, world) {
  const tab = await world.visit({ tags: inOrder.tags });
  await world.accept(tab);
  return inOrder.judge(tab, world);
}
