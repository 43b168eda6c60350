// What is measured: each scene takes a tool on its page and returns figures by name. One call is one visitor.
import { setTimeout as wait } from 'node:timers/promises';
import { newVisitor, openPage } from './visitor.mjs';

/** Tags of a page where their number is not what is measured. */
export const usual = 5;
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, deviceScaleFactor: 2 };

/** Until the page is read, whoever comes first has come, and nothing has happened for a while. */
async function arrive(page, address, tool, rest) {
  await page.goto(address, { waitUntil: 'load' });
  if (tool.accept) await page.waitForFunction(() => window.noted.usable);
  await wait(rest);
}

const sumOf = (log) => log.reduce((sum, { bytes }) => sum + bytes, 0);

/** Bytes of everything the tool adds, its lines in the page included, over the page without it. */
function downloaded(site, emptyBytes) {
  const files = site.log.filter(({ path }) => path !== '/hero.svg');
  const own = files.filter(({ path }) => /\.(js|css|json)$/.test(path));
  return { bytes: (sumOf(files) - emptyBytes) / 1024, requests: own.length };
}

/** No throttle: what it costs the first time, and the second. */
export async function visits({ browser, tool, site, address, emptyBytes }) {
  // Nobody looks on: watching for the button would cost more than some tools do.
  const context = await newVisitor(browser);
  site.log.length = 0;
  const first = await openPage(context);
  await first.page.goto(address(usual), { waitUntil: 'load' });
  if (tool.accept) await first.page.locator(tool.accept).first().waitFor();
  await wait(700);
  const { shift } = await first.noted();
  const spent = await first.spent();
  const load = downloaded(site, emptyBytes);
  if (tool.accept) {
    await first.page.locator(tool.accept).first().click();
    await wait(300);
  }
  await first.page.close();
  site.log.length = 0;
  const second = await openPage(context);
  await second.page.goto(address(usual), { waitUntil: 'load' });
  await wait(700);
  const again = await second.spent();
  const reload = downloaded(site, emptyBytes);
  const figures = {
    'first: KB': load.bytes,
    'first: requests': load.requests,
    'first: script CPU': spent.script,
    'first: style CPU': spent.style,
    'layout shift': shift,
    'returning: KB': reload.bytes,
    'returning: requests': reload.requests,
    'returning: script CPU': again.script,
    'returning: heap': await second.heap(),
  };
  await context.close();
  return figures;
}

/** How soon the question is there, on a slow machine and on a slow network too; and what counts as the page's largest paint. */
export async function experience({ browser, tool, address }) {
  const figures = {};
  for (const [name, how, settings] of [
    ['4×', { cpu: 4 }, {}],
    ['4×, slow 4G', { cpu: 4, isSlowNetwork: true }, {}],
    ['phone', { cpu: 4 }, phone],
  ]) {
    const context = await newVisitor(browser, tool.accept, settings);
    const visit = await openPage(context, how);
    await arrive(visit.page, address(usual), tool, 1200);
    const { usable, largest, largestAt } = await visit.noted();
    Object.assign(figures, {
      [`${name}: usable`]: usable,
      [`${name}: first paint`]: await visit.paint(),
      [`${name}: largest paint`]: largestAt,
      [`${name}: largest`]: largest,
    });
    await context.close();
  }
  return figures;
}

/** What a click on Accept does at 4×, with so many held tags. */
export const accepting =
  (count) =>
  async ({ browser, tool, address }) => {
    const context = await newVisitor(browser, tool.accept);
    const { page, noted } = await openPage(context, { cpu: 4 });
    await arrive(page, address(count), tool, 1000);
    const { longest } = await noted();
    const figures = { [`${count}: longest task at load`]: longest };
    if (tool.accept) {
      await page.locator(tool.accept).first().click({ noWaitAfter: true });
      await page.waitForFunction((all) => window.ran?.length >= all && window.noted.gone, count);
      await wait(500);
      const { click, event, gone } = await noted();
      const ran = await page.evaluate(() => window.ran);
      const times = ran.map(([, at]) => at - click);
      Object.assign(figures, {
        [`${count}: click`]: event,
        [`${count}: first tag`]: Math.min(...times),
        [`${count}: last tag`]: Math.max(...times),
        [`${count}: banner gone`]: gone - click,
        [`${count}: in order`]: ran.every(([tag], at) => tag === at) ? 'yes' : 'no',
      });
    }
    await context.close();
    return figures;
  };
