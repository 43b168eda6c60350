import { inline } from '../tags.mjs';

export const title =
  'Going back (back/forward cache) after a withdrawal finds the page without its tags';

const sender = inline(`
  window.ran = ['sender'];
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) navigator.sendBeacon('{{partner}}/back', 'x');
  });`);

/** Plain pages show whether this browser keeps pages at all; otherwise nothing is measured. */
async function keepsPages(world) {
  world.putPlain('/kept', '<!doctype html><title>Kept</title>');
  world.putPlain('/after', '<!doctype html><title>After</title>');
  const tab = await world.newTab();
  await tab.goto(`${world.origin}/kept`);
  await tab.ask(() => addEventListener('pageshow', ({ persisted }) => (window.kept = persisted)));
  await tab.goto(`${world.origin}/after`);
  await tab.back();
  return tab.until(() => window.kept, { most: 2000 });
}

export async function run(tool, world) {
  if (!(await keepsPages(world))) return 'not measured';
  world.put('/next');
  const tab = await world.visit({ tags: [sender] });
  await world.accept(tab);
  if (!(await world.haveRun(tab, 1))) return 'never ran';
  await tab.goto(`${world.origin}/next`);
  await tab.until(() => document.readyState === 'complete');
  await world.withdraw(tab);
  await tab.until(() => false, { most: 500 });
  await tab.until(() => document.readyState === 'complete');
  await tab.back();
  await tab.until(() => location.pathname === '/');
  await world.quiet(700);
  if (world.left().length) return 'leaks';
  return (await world.ran(tab)).length ? 'still runs' : 'holds';
}
