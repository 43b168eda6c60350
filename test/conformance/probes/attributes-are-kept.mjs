export const title =
  'A tag finds its own attributes: id, data-*, crossorigin, document.currentScript';

export async function run(tool, world) {
  world.putPlain(
    '/own.js',
    `const tag = document.currentScript;
     window.found = tag ? [tag.id, tag.dataset.key, tag.crossOrigin, tag.getAttribute('referrerpolicy')].join() : 'no currentScript';`,
    { 'content-type': 'text/javascript' },
  );
  const attributes = 'id="own" data-key="42" crossorigin="anonymous" referrerpolicy="no-referrer"';
  const tab = await world.visit({ tags: [{ kind: 'script', src: '/own.js', attributes }] });
  await world.accept(tab);
  const found = await tab.until(() => window.found);
  if (!found) return 'never ran';
  return found === 'own,42,anonymous,no-referrer' ? 'holds' : 'lost';
}
