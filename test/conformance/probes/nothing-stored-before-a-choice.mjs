import { external } from '../tags.mjs';

export const title = 'Nothing is stored before a choice';

export async function run(tool, world) {
  const tab = await world.visit({ tags: [external('tag')] });
  if (!(await world.asks(tab))) return 'never asks';
  await world.quiet();
  const kept = await tab.ask(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
    ...(await caches.keys()),
  ]);
  const cookies = await world.visitor.cookies();
  return kept.length || cookies.length ? 'stores' : 'holds';
}
