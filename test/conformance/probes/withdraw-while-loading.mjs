import { external, sender } from '../tags.mjs';

export const title = 'A withdrawal while tags are still loading: nothing new is requested';

export async function run(tool, world) {
  const tab = await world.visit({
    tags: [external('slow', { delay: 1000 }), sender('late'), external('later'), sender('last')],
  });
  await world.accept(tab);
  const started = await tab.until(() => true);
  for (let tries = 0; started && tries < 25 && !world.left().length; tries++)
    await tab.until(() => false, { most: 50 });
  if (!world.left().length) return 'never ran';
  await world.withdraw(tab);
  const before = world.left().length;
  await world.quiet(1600);
  const late = world.left().slice(before);
  return late.length ? 'goes on' : 'holds';
}
