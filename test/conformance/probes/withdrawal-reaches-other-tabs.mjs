import { inline } from '../tags.mjs';

export const title = 'A withdrawal in one tab stops what runs in the other';

const ticking = inline(`
  window.ran = ['ticking'];
  setInterval(() => fetch('{{partner}}/tick', { method: 'POST', body: location.search }), 150);`);

export async function run(tool, world) {
  const tab = await world.visit({ tags: [ticking] });
  await world.accept(tab);
  if (!(await world.haveRun(tab, 1))) return 'never ran';
  world.put('/quiet', {});
  const other = await world.newTab();
  await other.goto(`${world.origin}/`);
  if (!(await world.haveRun(other, 1))) return 'not remembered';
  // From here on only the other tab runs the tag.
  await tab.toFront();
  await tab.goto(`${world.origin}/quiet`);
  await world.asks(tab, 300);
  await world.withdraw(tab);
  await other.toFront();
  const stopped = await other.until(() => !window.ran);
  if (!stopped) return 'stays behind';
  const before = world.left().length;
  await world.quiet(700);
  return world.left().length > before ? 'leaks' : 'holds';
}
