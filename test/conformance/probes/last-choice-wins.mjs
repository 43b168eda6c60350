import { external } from '../tags.mjs';

export const title = 'Accept, then a withdrawal at once: the last one holds';

export async function run(tool, world) {
  const tab = await world.visit({ tags: [external('tag', { delay: 200 })] });
  await world.accept(tab);
  await world.withdraw(tab);
  await world.quiet(700);
  const before = world.left().length;
  await tab.goto(world.origin);
  await world.quiet(700);
  return world.left().length > before ? 'leaks' : 'holds';
}
