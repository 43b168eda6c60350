// One window of WebDriver in the few words of Playwright that a tab is made of.
import { setTimeout as wait } from 'node:timers/promises';

const longest = 15_000;

/** `send(method, path, body)` speaks to this window. */
export function pageOver(send, { whenClosed = () => {} } = {}) {
  const evaluate = (code, argument) =>
    send('POST', '/execute/sync', {
      script: `return (${code}).apply(undefined, arguments)`,
      args: argument === undefined ? [] : [argument],
    });
  /** The moment this document began, once it can be looked into. */
  const began = () =>
    evaluate(() => document.readyState !== 'loading' && performance.timeOrigin).catch(() => false);

  return {
    evaluate,
    /** WebDriver does not wait here: a page may load what never answers. */
    async goto(url) {
      const before = await evaluate(() => performance.timeOrigin);
      await send('POST', '/url', { url });
      for (const end = Date.now() + longest; Date.now() < end; await wait(20)) {
        const now = await began();
        if (now && now !== before) return;
      }
      throw new Error(`${url} did not open within ${longest} ms`);
    },
    mouse: {
      click: (x, y) =>
        send('POST', '/actions', {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        }),
    },
    async close() {
      await send('DELETE', '/window');
      whenClosed();
    },
    /** Any command switches to the window first. */
    bringToFront: () => send('GET', '/window'),
    /** Nothing tells of page errors. */
    on() {},
  };
}
