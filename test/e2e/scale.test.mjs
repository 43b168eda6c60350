// Very many tags and very busy pages: the work grows with what there is, and each tag still runs once and in order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';
const many = (count, kind) => Array.from({ length: count }, (_, n) => kind(n)).join('');
const inline = (n) =>
  `<script type="text/plain" data-consent="analytics">window.ran.push(${n})</script>`;
const picture = (n) =>
  `<img data-consent="analytics" data-src="{{partner}}/picture/p${n}.svg" alt="" hidden>`;
const watch = `<script>
  window.ran = [];
  window.longest = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration) })
    .observe({ type: 'longtask', buffered: true });
  // How often the page is searched: the one work of ours that could grow faster than the page.
  window.searches = 0;
  for (const prototype of [Document.prototype, Element.prototype]) for (const name of ['querySelectorAll', 'matches']) {
    const own = prototype[name];
    if (own) prototype[name] = function (...given) { window.searches++; return own.apply(this, given) };
  }
</script><script src="/cookie-gate/cookie-gate.js"></script>`;
const longest = (page) => page.evaluate(() => Math.round(window.longest));

test('a thousand held tags run once each and in order, and two hundred pictures load once each', async (t) => {
  const { page, problems } = await world.visit({
    gate: watch,
    body: many(1000, inline) + many(200, picture) + opener,
  });
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => window.ran), []);
  t.diagnostic(`longest task while the page was read: ${await longest(page)} ms`);
  await page.evaluate(() => {
    window.longest = 0;
    window.searches = 0;
    window.cookieGate.grant();
  });
  await page.waitForFunction(() => window.ran.length >= 1000);
  await quiet(world.left);
  const ran = await page.evaluate(() => window.ran);
  assert.deepEqual(
    ran,
    ran.map((_, n) => n),
  );
  assert.equal(ran.length, 1000);
  assert.equal(world.left().length, 200);
  assert.equal(new Set(world.left()).size, 200);
  t.diagnostic(`longest task while they started: ${await longest(page)} ms`);
  const searches = await page.evaluate(() => window.searches);
  // A few for each tag: it is checked, replaced, and the replacement is looked at.
  assert.ok(searches < 10 * 1200, `${searches} searches`);
  assert.deepEqual(problems, []);
});

test('a page that inserts ten thousand nodes of its own costs searches by their number, not more', async (t) => {
  const { page, problems } = await world.visit({
    gate: watch,
    body: `${many(1000, inline)}<div id="place"></div>${opener}`,
  });
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    setTimeout(() => {
      for (const end = performance.now() + 120; performance.now() < end;);
    });
  });
  await page.waitForTimeout(300);
  t.diagnostic(`a task of 120 ms is seen as one of ${await longest(page)} ms`);
  const insert = (count, how) =>
    page.evaluate(
      async ([count, how]) => {
        window.searches = 0;
        window.longest = 0;
        // A task of the page's own: the driver's are not told as long ones.
        await new Promise((resolve) => setTimeout(resolve));
        const start = performance.now();
        const place = document.querySelector('#place');
        const nodes = Array.from({ length: count }, (_, n) => {
          const node = document.createElement('p');
          node.textContent = `${n}`;
          return node;
        });
        if (how === 'nested') {
          nodes.forEach((node, n) => (n % 100 ? nodes[n - 1] : place).append(node));
        } else nodes.forEach((node) => place.append(node));
        // The gate's turn comes before this one's.
        await new Promise((resolve) => setTimeout(resolve));
        const time = performance.now() - start;
        await new Promise((resolve) => setTimeout(resolve, 100));
        place.replaceChildren();
        return { searches: window.searches, time, longest: window.longest };
      },
      [count, how],
    );
  for (const how of ['flat', 'nested']) {
    const small = await insert(1000, how);
    const large = await insert(10_000, how);
    t.diagnostic(
      `${how}: 1,000 nodes ${Math.round(small.time)} ms, 10,000 nodes ${Math.round(large.time)} ms, longest task ${Math.round(large.longest)} ms, searches ${small.searches} and ${large.searches}`,
    );
    assert.ok(large.searches <= 2 * 10_000, `${how}: ${large.searches} searches`);
    assert.ok(large.searches <= 11 * Math.max(small.searches, 1), `${how}: ${large.searches}`);
  }
  assert.deepEqual(await page.evaluate(() => window.ran), []);
  assert.deepEqual(problems, []);
});
