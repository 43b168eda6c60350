import { external } from '../tags.mjs';

export const title = 'A click the moment the banner can be seen counts';

export async function run(tool, world) {
  const tab = await world.visit({ tags: [external('tag')] });
  await world.accept(tab, { atOnce: true });
  return (await world.haveRun(tab, 1, 1500)) ? 'holds' : 'click lost';
}
