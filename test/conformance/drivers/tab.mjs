// What a probe may do with a tab, the same in every engine: all goes through the mouse, the address and the page's own code.
import { setTimeout as wait } from 'node:timers/promises';
import { pointOf } from './point-of.mjs';

const step = 40;

/** `page` is Playwright's or Puppeteer's: they agree in the few calls used here. */
export function createTab(page) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));

  /** A page that is being left answers nothing. */
  const ask = async (code, argument) => {
    try {
      return await page.evaluate(code, argument);
    } catch (error) {
      if (/context|navigat|detached|frame|target/i.test(error.message)) return undefined;
      throw error;
    }
  };

  const until = async (code, { argument, most = 4000 } = {}) => {
    for (const end = Date.now() + most; Date.now() < end; await wait(step)) {
      const answer = await ask(code, argument);
      if (answer) return answer;
    }
    return false;
  };

  /** Whether there was something to click; `atOnce` does not wait until it stands still. */
  const click = async (selector, { most = 5000, atOnce = false } = {}) => {
    let last;
    for (const end = Date.now() + most; Date.now() < end; await wait(step)) {
      const point = await ask(pointOf, selector);
      const isStill = point && last && point.x === last.x && point.y === last.y;
      if (point && (isStill || (atOnce && point.seen))) {
        await page.mouse.click(point.x, point.y);
        return true;
      }
      last = point;
    }
    return false;
  };

  return {
    errors,
    ask,
    until,
    click,
    goto: (address) => page.goto(address, { waitUntil: 'domcontentloaded' }),
    back: () => ask(() => history.back()),
    close: () => page.close(),
    toFront: () => page.bringToFront(),
    /** Whether a person could click it now. */
    canSee: async (selector) => Boolean(await ask(pointOf, selector)),
  };
}
