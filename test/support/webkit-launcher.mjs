// WebKit for Web Test Runner, which knows it only through a package five times as big as itself.
import { setTimeout as wait } from 'node:timers/promises';
import { startWebKit } from './webkit-driver.mjs';

const usual = { width: 800, height: 600 };

/** Plays one test file after the other in one window. */
export function webKitLauncher(binary) {
  let starting;
  let page;
  let active;
  return {
    name: 'WebKit',
    // The runner's commands then speak to `getPage()` in the words of puppeteer.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      starting ??= startWebKit(binary);
      const { send } = await starting;
      if (!page) await (page = pageOver(send)).setViewport(usual);
      await send('POST', '/url', { url });
    },
    async stopSession() {
      active = undefined;
      const { send } = await starting;
      await send('DELETE', '/actions');
      // Before the page goes: in between there is none to measure.
      await page.setViewport(usual);
      await send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    isActive: (id) => active === id,
    getBrowserUrl: async () => (await starting).send('GET', '/url'),
    getPage: () => page,
    startDebugSession() {
      throw new Error('WebKit runs unseen here: debug in another browser.');
    },
    stop: async () => (await starting)?.stop(),
  };
}

const keys = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C' };

/** What the tests use of puppeteer's page. */
function pageOver(send) {
  const act = (type, id, ...actions) =>
    send('POST', '/actions', { actions: [{ type, id, actions }] });
  const point = (...actions) => act('pointer', 'mouse', ...actions);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = { type: 'pointerDown', button: 0 };
  const size = () =>
    send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
  const up = { type: 'pointerUp', button: 0 };
  return {
    /** The window has a frame around the page, and takes its size a moment after it is told. */
    async setViewport({ width, height }) {
      const inner = await size();
      const outer = await send('GET', '/window/rect');
      await send('POST', '/window/rect', {
        width: width + outer.width - inner[0],
        height: height + outer.height - inner[1],
      });
      for (let count = 0; count < 40 && `${await size()}` !== `${[width, height]}`; count++)
        await wait(25);
    },
    keyboard: {
      press(key) {
        const value = keys[key] ?? key;
        return act('key', 'keyboard', { type: 'keyDown', value }, { type: 'keyUp', value });
      },
    },
    mouse: {
      move: (x, y) => point(move(x, y)),
      click: (x, y) => point(move(x, y), down, up),
      down: () => point(down),
      up: () => point(up),
      async reset() {
        await send('DELETE', '/actions');
        await point(move(0, 0));
      },
    },
  };
}
