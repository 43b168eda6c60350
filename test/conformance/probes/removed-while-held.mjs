import { external, told } from '../tags.mjs';

export const title = 'A tag that the page removes while it is held never runs';

export async function run(tool, world) {
  const body = `<div id="box">${world.held(external('removed'))}</div>`;
  const tab = await world.visit({ body, tags: [told('stays')] });
  if (!(await world.asks(tab))) return 'never asks';
  await tab.ask(() => document.querySelector('#box').remove());
  await world.accept(tab);
  await world.haveRun(tab, 1, 2500);
  await world.quiet();
  if (world.left().length) return 'runs';
  return (await world.ran(tab)).join() === 'stays' ? 'holds' : 'stops the others';
}
