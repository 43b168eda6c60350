import { everyKind } from '../every-kind.mjs';

export const title = 'Nothing reaches a third party before a choice';

export async function run(tool, world) {
  const tab = await world.visit({ tags: everyKind(world) });
  const asked = await world.asks(tab, 3000);
  await world.quiet(700);
  if (world.left().length) return 'leaks';
  return asked ? 'holds' : 'never asks';
}
