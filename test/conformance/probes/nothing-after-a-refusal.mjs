import { everyKind } from '../every-kind.mjs';

export const title = 'Nothing reaches a third party after a refusal, on the next visit neither';

export async function run(tool, world) {
  const tab = await world.visit({ tags: everyKind(world) });
  await world.refuse(tab);
  await world.quiet();
  await tab.goto(world.origin);
  await world.quiet(700);
  return world.left().length ? 'leaks' : 'holds';
}
