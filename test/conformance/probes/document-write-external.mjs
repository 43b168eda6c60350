import { judgeWriting } from '../written.mjs';

export const title =
  'document.write by a released external tag lands in the page and does not wipe it';

export async function run(tool, world) {
  world.putPlain(
    '/writer.js',
    `window.ran = ['writer']; document.write('<p id="written">Written</p>');`,
    { 'content-type': 'text/javascript' },
  );
  const tab = await world.visit({ tags: [{ kind: 'script', src: '/writer.js' }] });
  await world.accept(tab);
  return judgeWriting(tab, world);
}
