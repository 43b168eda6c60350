// Pages that change without being loaded anew: the banner stays, and tags of the new content are held or run once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, moreButton, preferences, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const ran = (page) => page.evaluate(() => window.ran ?? []);
const content = (name) => `<h1>${name}</h1>
  <script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/${name}.js"></script>
  <script type="text/plain" data-consent="analytics">(window.ran ||= []).push('${name}-inline')</script>
  <img data-consent="analytics" data-src="{{partner}}/picture/${name}.svg" alt="">`;
const filled = (html) => html.replaceAll('{{partner}}', world.partnerOrigin);
const requestsOf = (...names) =>
  names.flatMap((name) => [`/picture/${name}.svg`, `/tag/${name}.js`]).toSorted();

/** Ways in which a router shows the next page's content; each gets the new body's HTML. */
const swaps = {
  'a router that fills an element': (html) => {
    history.pushState({}, '', '/next');
    document.querySelector('main').innerHTML = html;
  },
  'a body swap': (html) => {
    history.pushState({}, '', '/next');
    const next = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
    document.body.replaceWith(document.adoptNode(next.body));
  },
  'a body swap that makes every script anew, as Turbo does': (html) => {
    history.pushState({}, '', '/next');
    const next = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
    document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
    for (const script of document.body.querySelectorAll('script')) {
      const made = document.createElement('script');
      made.textContent = script.textContent;
      made.async = false;
      for (const { name, value } of script.attributes) made.setAttribute(name, value);
      script.replaceWith(made);
    }
  },
  'a body swap inside a view transition': (html) =>
    document.startViewTransition(() => {
      history.pushState({}, '', '/next');
      const next = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
      document.body.replaceWith(document.adoptNode(next.body));
    }).finished,
  'a body whose content is set as HTML': (html) => {
    history.pushState({}, '', '/next');
    document.body.innerHTML = `<main>${html}</main>`;
  },
};
const swap = (page, way, html) =>
  page.evaluate(
    ([way, html]) => new Function('html', `return (${way})(html)`)(html),
    [`${way}`, filled(html)],
  );

for (const [name, way] of Object.entries(swaps)) {
  test(`while the banner is open it stays and can be used after ${name}, and the new tags are held`, async () => {
    const { page, problems } = await world.visit({ body: `<main>${content('first')}</main>` });
    await acceptButton(page).waitFor();
    await swap(page, way, content('second'));
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    assert.equal(await page.locator('cookie-gate-banner').count(), 1);
    await moreButton(page).click();
    await preferences(page).waitFor();
    await page.keyboard.press('Escape');
    await acceptButton(page).click();
    await page.waitForFunction(() => window.ran?.length === 2);
    await quiet(world.left);
    assert.deepEqual(await ran(page), ['second', 'second-inline']);
    assert.deepEqual(world.left().toSorted(), requestsOf('second'));
    assert.equal(await page.locator('cookie-gate-banner').count(), 0);
    assert.deepEqual(problems, []);
  });

  test(`once granted, tags that come by ${name} run once each, and no banner comes back`, async () => {
    const { page, problems } = await world.visit({ body: `<main>${content('first')}</main>` });
    await acceptButton(page).click();
    await page.waitForFunction(() => window.ran?.length === 2);
    await swap(page, way, content('second'));
    await page.waitForFunction(() => window.ran?.length === 4);
    await swap(page, way, content('third'));
    await page.waitForFunction(() => window.ran?.length === 6);
    await quiet(world.left);
    assert.deepEqual(
      await ran(page),
      ['first', 'second', 'third'].flatMap((of) => [of, `${of}-inline`]),
    );
    assert.deepEqual(world.left().toSorted(), requestsOf('first', 'second', 'third'));
    assert.equal(await page.locator('cookie-gate-banner').count(), 0);
    assert.deepEqual(problems, []);
  });
}

test('once refused, tags that come by a body swap stay held, and no banner comes back', async () => {
  const { page } = await world.visit({ body: `<main>${content('first')}</main>` });
  await refuseButton(page).click();
  await swap(page, swaps['a body swap'], content('second'));
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
});

test('going back and forth in the history of one document asks nothing again and runs nothing twice', async () => {
  const { page } = await world.visit({ body: `<main>${content('first')}</main>` });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  await page.evaluate(() => {
    history.pushState({ n: 1 }, '', '/one');
    history.pushState({ n: 2 }, '', '/two#part');
  });
  await page.goBack();
  await page.goBack();
  await page.goForward();
  await page.evaluate(() => history.replaceState({}, '', '/three'));
  await quiet(world.left);
  assert.deepEqual(world.left().toSorted(), requestsOf('first'));
  assert.deepEqual(await ran(page), ['first', 'first-inline']);
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
});

test('preferences that are open survive a body swap, and saving there counts', async () => {
  const { page } = await world.visit({ body: `<main>${content('first')}</main>` });
  await moreButton(page).click();
  await preferences(page).waitFor();
  await swap(page, swaps['a body swap'], content('second'));
  await page.waitForTimeout(200);
  await preferences(page).getByRole('switch', { name: 'Analytics' }).check();
  await preferences(page).getByRole('button', { name: 'Save' }).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  assert.deepEqual(await ran(page), ['second', 'second-inline']);
});

test('a page that rebuilds head and body keeps its tags held, and a choice by API still counts', async () => {
  const { page, problems } = await world.visit({ body: `<main>${content('first')}</main>` });
  await acceptButton(page).waitFor();
  await page.evaluate(
    (html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.documentElement.replaceChildren(
        document.adoptNode(next.head),
        document.adoptNode(next.body),
      );
    },
    filled(`<title>Next</title><main>${content('second')}</main>`),
  );
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.ran?.length === 2);
  assert.deepEqual(await ran(page), ['second', 'second-inline']);
  assert.deepEqual(problems, []);
});
