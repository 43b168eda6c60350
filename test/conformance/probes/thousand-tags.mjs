import { inline } from '../tags.mjs';

export const title =
  '1,000 held tags: the longest that Accept keeps the page busy (a number, no promise)';

/** Depends on the machine: shown, never judged. */
export const isNumber = true;

const count = 1000;

export async function run(tool, world) {
  const tags = Array.from({ length: count }, () => inline('(window.ran ||= []).push(1)'));
  const tab = await world.visit({ tags });
  if (!(await world.asks(tab, 10_000))) return 'never asks';
  await tab.ask(() => {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    window.longest = 0;
    port1.onmessage = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      port2.postMessage(0);
    };
    port2.postMessage(0);
  });
  await world.accept(tab);
  if (!(await world.haveRun(tab, count, 15_000))) return 'not all run';
  return `${Math.round(await tab.ask(() => window.longest))} ms`;
}
