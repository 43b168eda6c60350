// A visitor with an empty browser, slowed down if asked, and what the browser says of the main thread.
import { watchPage } from './in-page.mjs';

/** A telephone's network as Lighthouse has it: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

export async function newVisitor(browser, accept = '', settings = {}) {
  const context = await browser.newContext(settings);
  context.setDefaultTimeout(60_000);
  await context.addInitScript(watchPage, accept);
  return context;
}

/** `cpu` is how many times slower; times of a thread are CPU time, in milliseconds. */
export async function openPage(context, { cpu = 1, isSlowNetwork = false } = {}) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (isSlowNetwork) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
  }
  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({ name, value }) => [name, value]));
  };
  return {
    page,
    noted: () => page.evaluate(() => window.noted),
    paint: () =>
      page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      ),
    async spent() {
      const { ScriptDuration, RecalcStyleDuration } = await metrics();
      return { script: ScriptDuration * 1000, style: RecalcStyleDuration * 1000 };
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize } = await metrics();
      return JSHeapUsedSize / 1024;
    },
  };
}
