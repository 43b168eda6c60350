import { external, told } from '../tags.mjs';

export const title = 'A tag that is moved in the page while it is held runs once, in its new place';

export async function run(tool, world) {
  const body = `<div id="box">${world.held(told('moved'))}</div>`;
  const tab = await world.visit({ body, tags: [external('fixed')] });
  if (!(await world.asks(tab))) return 'never asks';
  await tab.ask(() => document.body.append(document.querySelector('#box')));
  await world.accept(tab);
  await world.haveRun(tab, 2, 2500);
  await world.quiet();
  const ran = await world.ran(tab);
  const moved = ran.filter((name) => name === 'moved').length;
  if (moved !== 1) return moved ? 'run twice' : 'never ran';
  return ran.join() === 'fixed,moved' ? 'holds' : 'reordered';
}
