import { external, told } from '../tags.mjs';

export const title = 'A tag that fails to load, or throws, delays the later ones by nothing';

export async function run(tool, world) {
  const gone = { kind: 'script', src: 'http://127.0.0.1:1/gone.js' };
  const throwing = { kind: 'inline', code: "throw new Error('a broken tag')" };
  const tab = await world.visit({ tags: [gone, throwing, external('after'), told('last')] });
  await world.accept(tab);
  return (await world.haveRun(tab, 2, 1500)) ? 'holds' : 'stopped';
}
