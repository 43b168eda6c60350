import { inline } from '../tags.mjs';

export const title =
  'What a running tag has gathered does not leave once it is withdrawn (beacon, fetch, image)';

const flushing = inline(`
  const flush = () => {
    navigator.sendBeacon('{{partner}}/beacon', 'x');
    fetch('{{partner}}/kept-alive', { method: 'POST', body: 'x', keepalive: true });
    new Image().src = '{{partner}}/image';
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => document.hidden && flush());
  window.ran = ['flushing'];`);

export async function run(tool, world) {
  world.put('/next');
  const tab = await world.visit({ tags: [flushing] });
  await world.accept(tab);
  if (!(await world.haveRun(tab, 1))) return 'never ran';
  await world.withdraw(tab);
  await world.quiet();
  await tab.goto(`${world.origin}/next`);
  await world.quiet(700);
  return world.left().length ? 'leaks' : 'holds';
}
