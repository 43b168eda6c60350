import { external } from '../tags.mjs';

export const title = 'Who has refused is not asked again on the next visit';

export async function run(tool, world) {
  const tab = await world.visit({ tags: [external('tag')] });
  await world.refuse(tab);
  await world.quiet();
  await tab.goto(world.origin);
  return (await world.asks(tab, 1500)) ? 'asks again' : 'holds';
}
