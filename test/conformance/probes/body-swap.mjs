import { external, told } from '../tags.mjs';

export const title =
  'The body is swapped (as Turbo does): the banner survives, new tags are handled, none twice';

function swap(markup) {
  const body = document.createElement('body');
  body.innerHTML = `<h1>Another page</h1>${markup}`;
  document.body.replaceWith(body);
}

export async function run(tool, world) {
  const tab = await world.visit({ tags: [told('first')] });
  if (!(await world.asks(tab))) return 'never asks';
  await tab.ask(swap, world.held(external('second')));
  if (!(await world.asks(tab, 1500))) return 'banner gone';
  await world.accept(tab);
  if (!(await world.haveRun(tab, 1))) return 'never ran';
  await tab.ask(swap, world.held(external('third')));
  if (!(await world.haveRun(tab, 2))) return 'new tag lost';
  await world.quiet();
  return (await world.ran(tab)).join() === 'second,third' ? 'holds' : 'run twice';
}
