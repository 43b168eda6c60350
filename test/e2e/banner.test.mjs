// The banner on a real page: as easy to refuse as to accept, and never in the way of the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, moreButton, preferences, refuseButton } from '../support/buttons.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';
const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  'small phone': { width: 320, height: 568 },
};

for (const [name, viewport] of Object.entries(sizes)) {
  for (const reducedMotion of ['no-preference', 'reduce'])
    test(`the banner shifts nothing and is never the largest contentful paint: ${name}, motion ${reducedMotion}`, async () => {
      const head = `<script>
      window.shift = 0; window.largest = [];
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => { for (const { element, size } of list.getEntries()) window.largest.push([element?.outerHTML.slice(0, 60), size]); }).observe({ type: 'largest-contentful-paint', buffered: true });
    </script><style>h1 { font-size: 1.25rem }</style>`;
      const { page } = await world.visit({
        head,
        body: `<p>Open from seven.</p>${opener}`,
        settings: { viewport, reducedMotion },
      });
      await acceptButton(page).waitFor();
      await page.waitForTimeout(600);
      const { largest, shift } = await page.evaluate(() => ({
        largest: window.largest,
        shift: window.shift,
      }));
      assert.equal(shift, 0);
      assert.ok(largest.length > 0);
      assert.match(largest.at(-1)[0], /^<h1/, JSON.stringify(largest));
    });

  test(`both buttons are seen at once, alike and in one order: ${name}`, async () => {
    const { page } = await world.visit({ body: opener, settings: { viewport } });
    await acceptButton(page).waitFor();
    const [refuse, accept] = [
      await refuseButton(page).boundingBox(),
      await acceptButton(page).boundingBox(),
    ];
    assert.deepEqual([refuse.width, refuse.height], [accept.width, accept.height]);
    assert.ok(refuse.y < accept.y || refuse.x < accept.x);
    for (const { y, height } of [refuse, accept])
      assert.ok(y >= 0 && y + height <= viewport.height, `${y}`);
    assert.ok(refuse.height >= 44);
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      true,
    );
  });
}

test('a click on Accept the moment the banner can be seen counts', async () => {
  const { page } = await world.visit({ body: opener });
  await page.locator('#cookie-gate-accept').click({ force: true, timeout: 5000 });
  assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), true);
});

test('Accept obeys a person alone, Refuse obeys anyone', async () => {
  const { page } = await world.visit({ body: opener });
  await acceptButton(page).waitFor();
  await page.evaluate(() => {
    const accept = document.querySelector('#cookie-gate-accept');
    accept.click();
    accept.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), false);
  await page.evaluate(() => document.querySelector('#cookie-gate-refuse').click());
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
  assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), false);
});

test('one interaction refuses and one accepts, by mouse, by keyboard and by touch', async () => {
  const ways = {
    mouse: (button) => button.click(),
    touch: (button) => button.tap(),
    keyboard: async (button, page) => {
      for (let tab = 0; tab < 2; tab++) {
        await page.keyboard.press('Tab');
        if (await button.evaluate((element) => element === document.activeElement)) break;
      }
      await page.keyboard.press('Enter');
    },
  };
  for (const choose of Object.values(ways))
    for (const button of [refuseButton, acceptButton]) {
      const { page, context } = await world.visit({ body: opener, settings: { hasTouch: true } });
      await button(page).waitFor();
      await choose(button(page), page);
      const { answered, categories } = await page.evaluate(() => window.cookieGate.decision);
      assert.equal(answered, true);
      assert.equal(categories.analytics, button === acceptButton);
      assert.equal(await page.locator('cookie-gate-banner').count(), 0);
      await context.close();
    }
});

test('nothing but a button decides: not Enter on the page, Esc, a scroll, a click beside, a link or time', async () => {
  const { page } = await world.visit({
    body: `<p style="height:3000px">Long page</p><a href="/next">Next</a>${opener}`,
  });
  world.put('/next', { body: opener });
  await acceptButton(page).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.mouse.click(100, 100);
  await page.mouse.wheel(0, 1500);
  await page.goto(`${world.site.origin}/next`);
  await acceptButton(page).waitFor();
  await page.waitForTimeout(1500);
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), false);
  assert.ok(await acceptButton(page).isVisible());
});

test('the page behind the banner works: it scrolls, its links and its focus are its own', async () => {
  const { page } = await world.visit({
    body: `<input id="search" autofocus><p style="height:3000px">Long page</p>${opener}`,
  });
  await acceptButton(page).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.keyboard.type('espresso');
  assert.equal(await page.locator('#search').inputValue(), 'espresso');
  await page.mouse.wheel(0, 600);
  await page.waitForFunction(() => scrollY > 0);
});

test('Tab comes to the banner first, and leads on into the page', async () => {
  const { page } = await world.visit({
    body: `<a href="/x" id="first">First of the page</a>${opener}`,
  });
  await acceptButton(page).waitFor();
  const stops = [];
  for (let tab = 0; tab < 4; tab++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const inner = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
        return inner.id || inner.textContent.trim();
      }),
    );
  }
  assert.deepEqual(stops, [
    'cookie-gate-refuse',
    'cookie-gate-accept',
    'Show more about your choices.',
    'first',
  ]);
});

test('the banner survives a page that replaces its body or moves by the history API', async () => {
  const { page } = await world.visit({ body: opener });
  await acceptButton(page).waitFor();
  await page.evaluate(() => {
    history.pushState({}, '', '/elsewhere');
    document.body = document.createElement('body');
    document.body.append('A new page');
  });
  assert.ok(await acceptButton(page).isVisible());
  await refuseButton(page).click();
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
});

test('Save grants exactly what is on; nothing is on before', async () => {
  const { page } = await world.visit({ body: opener });
  await moreButton(page).click();
  await preferences(page).waitFor();
  const switches = preferences(page).getByRole('switch');
  assert.equal(await switches.count(), 5);
  assert.deepEqual(
    await switches.evaluateAll((all) =>
      all.filter(({ checked }) => checked).map(({ name }) => name),
    ),
    ['authentication'],
  );
  await preferences(page).getByRole('switch', { name: 'Analytics' }).check();
  assert.equal(
    await page.evaluate(() => window.cookieGate.decision.answered),
    false,
    'a switch alone stores nothing',
  );
  await preferences(page).getByRole('button', { name: 'Save' }).click();
  const { categories } = await page.evaluate(() => window.cookieGate.decision);
  assert.deepEqual(
    Object.keys(categories).filter((name) => categories[name]),
    ['authentication', 'analytics'],
  );
  await preferences(page).waitFor({ state: 'detached' });
});

test('Esc leaves the preferences as they were, and focus returns to where it was', async () => {
  const { page } = await world.visit({ body: opener });
  await moreButton(page).click();
  await preferences(page).getByRole('switch', { name: 'Analytics' }).check();
  await page.keyboard.press('Escape');
  await preferences(page).waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), false);
  assert.ok(await acceptButton(page).isVisible());
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'COOKIE-GATE-BANNER');
});

test('no sheet of the page makes one choice louder than the other or hides it', async () => {
  const attack = (selector) => `<style>${selector}, ${selector}:hover, ${selector}:focus {
    display: none !important; visibility: hidden !important; opacity: 0.1 !important; font-size: 1px !important;
    color: #eee !important; background: #fff !important; border: 0 !important; filter: blur(9px) !important; zoom: 0.1 !important;
    transform: scale(0) !important; clip-path: inset(50%) !important; position: absolute !important; left: -999px !important;
    pointer-events: none !important; height: 1px !important; width: 1px !important; max-width: 1px !important; margin: -99px !important }</style>`;
  for (const selector of [
    '#cookie-gate-refuse',
    'cookie-gate-banner > button',
    'button',
    'cookie-gate-banner',
    'html > *:not(head, body)',
  ]) {
    const { page, context } = await world.visit({ head: attack(selector), body: opener });
    await acceptButton(page).waitFor();
    const looks = await page.evaluate(() =>
      ['refuse', 'accept'].map((name) => {
        const button = document.querySelector(`#cookie-gate-${name}`);
        const style = getComputedStyle(button);
        const { width, height } = button.getBoundingClientRect();
        const all = Object.fromEntries([...style].map((property) => [property, style[property]]));
        return { ...all, width, height };
      }),
    );
    assert.deepEqual(looks[0], looks[1], selector);
    assert.ok(looks[0].height >= 44 && looks[0].width > 150, selector);
    await refuseButton(page).click();
    await context.close();
  }
});
