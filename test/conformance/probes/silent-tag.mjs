import { external, told } from '../tags.mjs';

export const title = 'A tag that never answers delays the later ones by 4 s at most';

export async function run(tool, world) {
  const tab = await world.visit({
    tags: [external('silent', { delay: 25_000 }), external('after'), told('last')],
  });
  await world.accept(tab);
  return (await world.haveRun(tab, 2, 4000)) ? 'holds' : 'waits on';
}
