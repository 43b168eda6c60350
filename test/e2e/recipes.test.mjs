// Each recipe of docs/recipes, read out of its page and run where its platform would put it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { stored } from '../support/stored.mjs';
import { useWorld } from '../support/world.mjs';
import { asNext, nextStart } from './recipes/as-next.mjs';
import { container, snippet } from './recipes/container.mjs';
import { optimisers } from './recipes/optimisers.mjs';
import { blocks, pageOf } from './recipes/read-recipe.mjs';
import { router } from './recipes/router.mjs';

const hotjar = 'static.hotjar.com/c/hotjar-1234567.js?sv=6';
const gtm = 'www.googletagmanager.com/gtm.js?id=GTM-ABCD123';
const measured = 'www.google-analytics.com/g/collect';
const analytics = 'tags.example.com/analytics.js';
const advertising = 'tags.example.com/advertising.js';
const tracker = 'stats.example.com/tracker.js';
const gateFile = readFileSync(new URL('../../dist/cookie-gate.js', import.meta.url), 'utf8');

const world = useWorld({
  vendors: ['*.hotjar.com', '*.googletagmanager.com', '*.google-analytics.com', '*.example.com'],
  scripts: {
    'www.googletagmanager.com/gtm.js': container,
    'stats.example.com/acme.js': `acme.ready = true;`,
    [tracker]: `window.runs = (window.runs ?? 0) + 1;`,
  },
});

/** The gate's files on a host of the site's own, as a recipe for a hosted platform has it. */
const elsewhere = (page) =>
  page.replaceAll(
    'https://static.example.com',
    world.site.origin.replace('localhost', 'static.harbour.test'),
  );
const putScript = (path, code) => world.site.put(path, code, { 'content-type': 'text/javascript' });

/** Brings a new visitor to a page, and notes whether the gate is there when the body begins. */
async function visit(page, path = '/') {
  world.site.put(path, elsewhere(page));
  const visitor = await world.newVisitor();
  await visitor.context.addInitScript(() => {
    new MutationObserver((changes, observer) => {
      if (!document.body) return;
      window.atBody = 'cookieGate' in window;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await visitor.page.goto(world.site.origin + path);
  return visitor;
}

const settled = () => quiet(world.asked, { still: 300 });
const ofGate = (lines) => lines.filter((line) => line.startsWith('cookie-gate'));
const order = (page) => page.evaluate(() => window.order);
const save = (page, choices) => page.evaluate((given) => window.cookieGate.save(given), choices);
/** The data layer in short: a command and what it says of two types, or an event. */
const layer = (page) =>
  page.evaluate(() =>
    Array.from(window.dataLayer, (message) =>
      message[0] === 'consent'
        ? `${message[1]}: ${message[2].analytics_storage}, ${message[2].ad_storage}`
        : message.event,
    ),
  );

/** How each platform's page is made, and how many of its own scripts come before the gate. */
const platforms = {
  WordPress: {
    page: () => pageOf('wordpress', { 'wp_head, a box of a plugin': blocks('wordpress')[0] }),
    before: 1,
  },
  'WordPress, by the hook': {
    page: () => pageOf('wordpress', { 'wp_head, first': printedByHook() }),
  },
  Shopify: { page: () => pageOf('shopify', { 'the recipe': blocks('shopify')[0] }) },
  Wix: {
    page: () => pageOf('wix', { 'the recipe': blocks('wix')[0] }),
    before: 1,
    changesPages: true,
  },
  Squarespace: {
    page: () => pageOf('squarespace', { 'the recipe': blocks('squarespace')[0] }),
    before: 1,
    changesPages: true,
  },
  'Next.js': {
    page: () =>
      asNext({
        layout: blocks('nextjs', 'tsx')[0],
        body: '<script>(window.order ||= []).push(typeof window.cookieGate)</script>',
      }),
  },
  Astro: {
    page: () => pageOf('astro', { 'the recipe': printedByAstro(blocks('astro')[0]) }),
    changesPages: true,
  },
};

/** Astro takes its own word away and leaves the rest. */
const printedByAstro = (tag) => tag.replace(/\sis:inline/, '');

/** What the first of the recipe's two hooks echoes. */
const printedByHook = () => /echo '([^']*)';/.exec(blocks('wordpress', 'php')[0])[1];

/** The second hook, as PHP runs it: `strtr` replaces each of its pairs in one go. */
function filtered(tag, handle) {
  const [, code] = blocks('wordpress', 'php');
  const category = new RegExp(`\\$held = array\\( .*'${handle}' => '(\\w+)'`).exec(code)?.[1];
  if (!category) return tag;
  const [, table] = /strtr\( \$tag, array\((.*?)\n\t\) \)/s.exec(code);
  const textOf = (part) => (part.startsWith("'") ? part.slice(1, -1) : category);
  const pairs = Array.from(table.matchAll(/'([^']*)'\s*=> (.*),/g), ([, from, to]) => [
    from,
    to.split(' . ').map(textOf).join(''),
  ]);
  return tag.replace(new RegExp(pairs.map(([from]) => from).join('|'), 'g'), (found) =>
    new Map(pairs).get(found),
  );
}

for (const [platform, { page: make, before = 0, changesPages }] of Object.entries(platforms))
  test(`${platform}: the gate comes first, nothing of a vendor before the grant, the vendor after it`, async () => {
    putScript('/_next/static/chunks/main.js', nextStart);
    putScript('/_astro/router.js', router);
    const html = await make();
    world.site.put('/other', elsewhere(html));
    const { page, lines, problems } = await visit(html);
    await acceptButton(page).waitFor();
    await settled();
    assert.deepEqual(world.asked(), []);
    const seen = await order(page);
    assert.deepEqual(seen, [
      ...Array(before).fill('undefined'),
      ...Array(seen.length - before).fill('object'),
    ]);
    if (changesPages) {
      await page.locator('#menu').click();
      await page.waitForURL('**/other');
      await settled();
      assert.ok(await acceptButton(page).isVisible(), 'the banner stays');
    }
    await acceptButton(page).click();
    await settled();
    assert.deepEqual(world.asked(), [hotjar]);
    if (changesPages) {
      await page.evaluate(() => document.querySelector('#menu').click());
      await settled();
      assert.deepEqual(world.asked(), [hotjar]);
    }
    assert.deepEqual(ofGate(lines), []);
    assert.deepEqual(problems, []);
  });

test('WordPress: the hook prints the tag that the box takes', () => {
  const flat = (tag) => tag.replaceAll(/\s+/g, ' ').replaceAll(' >', '>').trim();
  assert.equal(flat(printedByHook()), flat(blocks('wordpress')[0]));
});

test('WordPress: the filter holds a plugin’s script with its inline code, and starts them in their order', async () => {
  const tags = (handle) => `<script id="${handle}-js-before">window.acme = {};</script>
<script src="https://stats.example.com/acme.js?ver=2.1" id="${handle}-js"></script>
<script id="${handle}-js-after">window.afterwards = acme.ready;</script>`;
  assert.equal(filtered(tags('forms'), 'forms'), tags('forms'));
  const { page, lines, problems } = await visit(
    pageOf('wordpress', {
      'wp_head, first': printedByHook(),
      wp_print_head_scripts: filtered(tags('acme-stats'), 'acme-stats'),
    }),
  );
  await acceptButton(page).waitFor();
  await settled();
  assert.deepEqual(world.asked(), []);
  assert.equal(await page.evaluate(() => typeof window.acme), 'undefined');
  await acceptButton(page).click();
  await page.waitForFunction(() => window.afterwards === true);
  await settled();
  assert.deepEqual(
    world.asked().toSorted(),
    [hotjar, 'stats.example.com/acme.js?ver=2.1'].toSorted(),
  );
  assert.deepEqual([...ofGate(lines), ...problems], []);
});

test('Shopify is told of each choice', async () => {
  const { page } = await visit(platforms.Shopify.page());
  const told = (length) =>
    page
      .waitForFunction((count) => window.toldShopify.length === count && window.toldShopify, length)
      .then((handle) => handle.jsonValue());
  await acceptButton(page).waitFor();
  assert.deepEqual(await told(0), []);
  await save(page, { analytics: true });
  assert.deepEqual(await told(1), [
    { preferences: false, analytics: true, marketing: false, sale_of_data: false },
  ]);
  await save(page, { analytics: true, advertising: true, preferences: true });
  assert.deepEqual((await told(2))[1], {
    preferences: true,
    analytics: true,
    marketing: true,
    sale_of_data: true,
  });
});

const withContainer = () => pageOf('plain', { 'the recipe': blocks('google-tag-manager')[0] });

test('Tag Manager: the container waits for the first grant, and each of its tags for its own category', async () => {
  const { page, lines, problems } = await visit(withContainer());
  await acceptButton(page).waitFor();
  await settled();
  assert.deepEqual(world.asked(), []);
  await save(page, { advertising: true });
  await settled();
  assert.deepEqual(world.asked(), [gtm, advertising]);
  await save(page, { advertising: true, analytics: true });
  await settled();
  assert.deepEqual(world.asked().slice(2).toSorted(), [analytics, measured].toSorted());
  assert.deepEqual(await layer(page), [
    'default: denied, denied',
    'cookie-gate:change',
    'update: denied, granted',
    'cookie-gate:change',
    'gtm.js',
    'update: granted, granted',
    'cookie-gate:change',
  ]);
  world.forget();
  await page.reload();
  await settled();
  assert.equal(world.asked()[0], gtm);
  assert.deepEqual(
    world.asked().slice(1).toSorted(),
    [advertising, analytics, measured].toSorted(),
  );
  assert.equal((await layer(page))[0], 'default: granted, granted');
  assert.deepEqual([...ofGate(lines), ...problems], []);
});

test('Tag Manager: after a refusal nothing of Google is asked for', async () => {
  const { page } = await visit(withContainer());
  await refuseButton(page).click();
  await page.reload();
  await settled();
  assert.deepEqual(world.asked(), []);
});

test('Tag Manager: a withdrawal erases what the recipe’s tags name', async () => {
  const { page, context } = await visit(withContainer());
  await acceptButton(page).click();
  await page.waitForFunction(() => document.cookie.includes('_ga='));
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  await page.waitForFunction(() => !document.cookie.includes('_ga='));
  assert.deepEqual(await stored({ context, page }), ['cookie-gate']);
});

test('Tag Manager: left in the page, the container hears the consent default first and one update a change', async () => {
  const recipe = blocks('google-tag-manager')[1];
  assert.match(recipe, /<!-- Google's snippet, unchanged -->/);
  const { page } = await visit(
    pageOf('plain', { 'the recipe': recipe.replace(/<!--.*-->/, () => snippet) }),
  );
  await acceptButton(page).waitFor();
  await settled();
  // What the recipe says of this way: the container itself is asked for, and none of its tags.
  assert.deepEqual(world.asked(), [gtm]);
  await save(page, { analytics: true });
  await settled();
  assert.deepEqual(world.asked().slice(1).toSorted(), [analytics, measured].toSorted());
  assert.deepEqual(await layer(page), [
    'default: denied, denied',
    'cookie-gate:change',
    'gtm.js',
    'update: granted, denied',
    'cookie-gate:change',
  ]);
});

test('Next.js: a held tag of a component starts after the grant, once', async () => {
  putScript('/_next/static/chunks/main.js', nextStart);
  const [layout, tag] = blocks('nextjs', 'tsx');
  const { page, lines } = await visit(await asNext({ layout, tag }));
  await acceptButton(page).waitFor();
  await settled();
  assert.deepEqual(world.asked(), []);
  await acceptButton(page).click();
  await settled();
  assert.deepEqual(world.asked().toSorted(), [hotjar, tracker].toSorted());
  assert.equal(await page.evaluate(() => window.runs), 1);
  assert.deepEqual(ofGate(lines), []);
});

test('Next.js: in its list of early scripts the gate comes after a snippet of the page, in the layout before it', async () => {
  putScript('/_next/static/chunks/main.js', nextStart);
  const [layout] = blocks('nextjs', 'tsx');
  const first = await visit(await asNext({ layout, head: snippet }));
  await acceptButton(first.page).waitFor();
  assert.deepEqual((await layer(first.page)).slice(0, 3), [
    'default: denied, denied',
    'cookie-gate:change',
    'gtm.js',
  ]);
  const list = `<script>(self.__next_s=self.__next_s||[]).push(["/cookie-gate/cookie-gate.js",{"data-site-name":"Harbour Coffee"}])</script>`;
  const bare = layout.replace(/<script.*<\/script>/s, '');
  const { page } = await visit(await asNext({ layout: bare, head: snippet, body: list }));
  await acceptButton(page).waitFor();
  assert.deepEqual((await layer(page)).slice(0, 2), ['gtm.js', 'default: denied, denied']);
});

test('Astro: with the router a held tag of another page runs once, by the mark of the recipe alone', async () => {
  putScript('/_astro/router.js', router);
  const [tag, held] = blocks('astro').map(printedByAstro);
  const first = pageOf('astro', { 'the recipe': tag });
  const runs = async (code) => {
    world.site.put('/other', pageOf('astro', { 'the recipe': tag, 'a held tag': code }));
    const { page, lines } = await visit(first);
    await acceptButton(page).click();
    await page.locator('#menu').click();
    await page.waitForFunction(() => window.changed === 1);
    await settled();
    return [await page.evaluate(() => window.runs), ofGate(lines)];
  };
  assert.deepEqual(await runs(held), [1, []]);
  const [without] = await runs(held.replace(/\sdata-astro-exec/, ''));
  assert.equal(without, 2, 'needless in the recipe if this is one');
});

for (const [name, { optimise, without }] of Object.entries(optimisers)) {
  const [recipe] = blocks('optimisers');
  const optimised = (code) => {
    for (const folder of ['litespeed/js/', 'cache/autoptimize/js/autoptimize_single_'])
      putScript(`/wp-content/${folder}cookie-gate.js`, gateFile);
    putScript('/theme.js', `window.order.push('theme');`);
    return visit(optimise(pageOf('plain', { 'the recipe': code })));
  };
  /** What an optimiser waits for is played, so that late means late and not never. */
  const touch = (page) => page.mouse.click(5, 5);

  test(`${name} leaves the gate alone: first, nothing before the grant, the vendor after it`, async () => {
    const { page, lines, problems } = await optimised(recipe);
    await acceptButton(page).waitFor();
    assert.equal(await page.evaluate(() => window.atBody), true);
    await touch(page);
    await page.waitForFunction(() => window.order?.includes('theme'));
    await settled();
    assert.deepEqual(world.asked(), []);
    assert.deepEqual(await order(page), ['object', 'theme']);
    await acceptButton(page).click();
    await settled();
    assert.deepEqual(world.asked(), [hotjar]);
    const known =
      /^cookie-gate: unknown-attribute: data-(cfasync|no-optimize|no-defer|noptimize|jetpack-boost)=/;
    assert.deepEqual(
      ofGate(lines).filter((line) => !known.test(line)),
      [],
    );
    assert.deepEqual(problems, []);
  });

  for (const [words, fate] of without)
    test(`${name} without ${words.join(' and').trim()}: the gate is ${fate}`, async () => {
      let code = recipe;
      for (const word of words) {
        const less = code.replace(/\s+/g, ' ').replace(word, '');
        assert.notEqual(less, code.replace(/\s+/g, ' '), `the recipe has no ${word}`);
        code = less;
      }
      const { page, lines } = await optimised(code);
      await touch(page);
      await page.waitForFunction(() => window.cookieGate);
      await settled();
      if (fate === 'late') assert.equal(await page.evaluate(() => window.atBody), false);
      else assert.match(ofGate(lines).join('\n'), /file-missing: (rules|ui\/banner)/);
      assert.deepEqual(world.asked(), []);
    });
}
