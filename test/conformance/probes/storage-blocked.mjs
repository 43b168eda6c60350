import { external } from '../tags.mjs';
import { worksWithoutStorage } from '../without-storage.mjs';

export const title =
  'Cookies and storage blocked: the visitor is asked, and the choice holds for the page';

/** As a browser does that is set to block them: cookies are not there, every other store throws. */
const blocked = `<script>
  const stop = () => { throw new DOMException('Access is denied for this document.', 'SecurityError'); };
  Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: stop });
</script>`;

export async function run(tool, world) {
  const tab = await world.visit({ head: blocked, tags: [external('tag')] });
  return worksWithoutStorage(tab, world);
}
