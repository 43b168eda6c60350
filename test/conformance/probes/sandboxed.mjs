import { external } from '../tags.mjs';
import { worksWithoutStorage } from '../without-storage.mjs';

export const title =
  'A sandboxed page, where document.cookie throws: the visitor is asked, and the choice holds for the page';

export async function run(tool, world) {
  const tab = await world.visit({
    tags: [external('tag')],
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  });
  return worksWithoutStorage(tab, world);
}
