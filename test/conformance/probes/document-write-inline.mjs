import { inline } from '../tags.mjs';
import { judgeWriting } from '../written.mjs';

export const title =
  'document.write by a released inline tag lands in the page and does not wipe it';

export async function run(tool, world) {
  const tab = await world.visit({
    tags: [inline(`window.ran = ['writer']; document.write('<p id="written">Written</p>')`)],
  });
  await world.accept(tab);
  return judgeWriting(tab, world);
}
