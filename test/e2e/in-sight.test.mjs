// Whatever the page does to it, the banner stays in sight and usable until there is a choice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const stats =
  '<script type="text/plain" data-consent="analytics">(window.ran ??= []).push("stats")</script>';
const dialog = '<dialog id="modal"><p>News</p><button id="close">Close</button></dialog>';
const body = `${stats}${dialog}<a href="#cookie-settings">Cookies</a>`;
const isAnswered = (page) => page.evaluate(() => window.cookieGate.decision.answered);
const home = (page) =>
  page.locator('cookie-gate-banner').evaluate((host) => host.parentNode.nodeName);
/** Refuses by the mouse: a button that something covers or makes inert cannot be clicked. */
async function refuse(page) {
  await refuseButton(page).click({ timeout: 3000 });
  assert.equal(await isAnswered(page), true);
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
}

test('under a modal dialog that the page opens, the banner can be used', async () => {
  const { page, problems } = await world.visit({ body });
  await refuseButton(page).waitFor();
  await page.evaluate(() => document.getElementById('modal').showModal());
  await refuse(page);
  assert.equal(await page.locator('#modal').evaluate(({ open }) => open), true, 'still open');
  assert.deepEqual(problems, []);
});

test('so it can where the dialog was open before', async () => {
  const { page } = await world.visit({
    body: `${body}<script>document.getElementById('modal').showModal()</script>`,
  });
  await refuse(page);
});

test('it returns when the dialog is closed, and can be used there', async () => {
  const { page } = await world.visit({ body });
  await refuseButton(page).waitFor();
  await page.evaluate(() => document.getElementById('modal').showModal());
  await page.waitForFunction(() => document.querySelector('dialog > cookie-gate-banner'));
  await page.locator('#close').evaluate((button) => button.closest('dialog').close());
  await page.waitForFunction(() => document.querySelector('html > cookie-gate-banner'));
  await refuse(page);
});

test('it returns when the dialog is taken out of the page', async () => {
  const { page } = await world.visit({ body });
  await refuseButton(page).waitFor();
  await page.evaluate(() => document.getElementById('modal').showModal());
  await page.waitForFunction(() => document.querySelector('dialog > cookie-gate-banner'));
  await page.evaluate(() => document.getElementById('modal').remove());
  await page.waitForFunction(() => document.querySelector('html > cookie-gate-banner'));
  await refuse(page);
});

test('the dialog keeps the focus, and the tab key reaches both', async () => {
  const { page } = await world.visit({ body });
  await refuseButton(page).waitFor();
  await page.evaluate(() => document.getElementById('modal').showModal());
  await page.waitForFunction(() => document.querySelector('dialog > cookie-gate-banner'));
  const seen = new Set();
  for (let presses = 0; presses < 8; presses++) {
    seen.add(await page.evaluate(() => document.activeElement.id));
    await page.keyboard.press('Tab');
  }
  for (const id of ['close', 'cookie-gate-refuse', 'cookie-gate-accept'])
    assert.ok(seen.has(id), `${id} is reached`);
});

test('a page that hides every popover does not hide the question', async () => {
  const { page } = await world.visit({ body });
  await refuseButton(page).waitFor();
  await page.evaluate(() => {
    for (const popover of document.querySelectorAll('[popover]')) popover.hidePopover();
  });
  await page.waitForFunction(() =>
    document.querySelector('cookie-gate-banner').matches(':popover-open'),
  );
  await refuse(page);
});

for (const [what, change] of [
  ['its body', () => document.body.replaceWith(document.createElement('body'))],
  [
    'all of the document',
    () => {
      const next = document.implementation.createHTMLDocument('Anew');
      next.body.append('Anew');
      document.documentElement.replaceChildren(
        ...document.adoptNode(next.documentElement).childNodes,
      );
    },
  ],
  [
    'the root itself',
    () => {
      const next = document.implementation.createHTMLDocument('Anew');
      document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
    },
  ],
  [
    'what it does not know, the banner too',
    () => document.querySelector('cookie-gate-banner').remove(),
  ],
])
  test(`a page that replaces ${what} finds the banner there again, usable and once`, async () => {
    const { page, problems } = await world.visit({ body });
    await refuseButton(page).waitFor();
    await page.evaluate(change);
    await refuseButton(page).waitFor();
    assert.equal(await page.locator('cookie-gate-banner').count(), 1);
    assert.equal(await home(page), 'HTML');
    await refuse(page);
    assert.deepEqual(problems, []);
  });

test('after the choice it does not come back', async () => {
  const { page } = await world.visit({ body });
  await acceptButton(page).click();
  await page.evaluate(() => {
    document.body.replaceWith(document.createElement('body'));
    const modal = document.createElement('dialog');
    document.querySelector('body').append(modal);
    modal.showModal();
  });
  await page.waitForTimeout(300);
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
});

test('where a filter list hides it nothing is locked, nothing loads, the page scrolls, and an event says so', async () => {
  const { page, problems } = await world.visit({
    // A filter list's style is the visitor's own and wins over every other: a rule inside the banner's root stands for it.
    body: `${body}<div style="height:3000px"></div><script>
      window.reports = [];
      document.addEventListener('cookie-gate:report', ({ detail }) => window.reports.push(detail.code));
      customElements.whenDefined('cookie-gate-banner').then(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':host { display: none !important }');
        const hide = () => {
          const { shadowRoot } = document.querySelector('cookie-gate-banner') ?? {};
          if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
          else requestAnimationFrame(hide);
        };
        hide();
      });
    </script>`,
  });
  await page.waitForFunction(() => window.reports.includes('banner-hidden'));
  assert.equal(await page.evaluate(() => window.ran), undefined);
  await page.mouse.wheel(0, 800);
  await page.waitForFunction(() => scrollY > 0);
  await page.locator('a').click();
  await page.getByRole('dialog', { name: 'Your choices' }).waitFor();
  assert.deepEqual(problems, []);
});

test('a banner that is seen is not reported', async () => {
  const { page, lines } = await world.visit({ body });
  await refuseButton(page).waitFor();
  await page.waitForTimeout(1300);
  assert.deepEqual(
    lines.filter((line) => line.includes('cookie-gate')),
    [],
  );
});
