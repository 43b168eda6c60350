// A tag that the page's own code adds, before or after the choice.
import { external } from './tags.mjs';

const body = '<div id="place"></div>';

export async function addedBeforeTheChoice(world, insert) {
  const tab = await world.visit({ body });
  if (!(await world.asks(tab))) return 'never asks';
  await tab.ask(insert, world.held(external('added')));
  await world.quiet();
  if (world.left().length) return 'leaks';
  await world.accept(tab);
  return judge(tab, world);
}

export async function addedAfterTheChoice(world, insert) {
  const tab = await world.visit({ body });
  await world.accept(tab);
  await world.quiet();
  await tab.ask(insert, world.held(external('added')));
  return judge(tab, world);
}

async function judge(tab, world) {
  if (!(await world.haveRun(tab, 1, 2500))) return 'never ran';
  await world.quiet();
  const once = (await world.ran(tab)).length === 1 && world.left().length === 1;
  return once ? 'holds' : 'run twice';
}
