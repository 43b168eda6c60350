import { external } from '../tags.mjs';

export const title = 'The page opens a modal dialog of its own: the banner stays usable';

const dialog =
  '<dialog style="position:fixed;inset:8px auto auto 8px;margin:0;width:120px;height:60px">Hello</dialog>';

export async function run(tool, world) {
  const tab = await world.visit({ body: dialog, tags: [external('tag')] });
  if (!(await world.asks(tab))) return 'never asks';
  await tab.ask(() => document.querySelector('dialog').showModal());
  const clicked = await tab.click(tool.accept, { most: 2000 });
  return clicked && (await world.haveRun(tab, 1, 1500)) ? 'holds' : 'out of reach';
}
