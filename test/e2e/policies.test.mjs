// Content security policies by host, by style and with Trusted Types: what the policy allows runs, the rest fails harmlessly.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept } from '../support/accept.mjs';
import { moreButton, preferences, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { isStrict, useWorld } from '../support/world.mjs';

const world = useWorld();
const tag = (name, more = '') =>
  `<script type="text/plain" data-consent="analytics" ${more} data-src="{{partner}}/tag/${name}.js"></script>`;
const inline = (name) =>
  `<script type="text/plain" data-consent="analytics">(window.ran ||= []).push('${name}')</script>`;
const body = tag('one') + inline('inline') + tag('two') + tag('async', 'async');
const ran = (page) => page.evaluate(() => window.ran ?? []);
const visit = (policy, page) =>
  world.visit({
    headers: {
      'content-security-policy': policy.replaceAll('{{partner}}', world.partnerOrigin),
    },
    ...page,
  });

for (const [name, policy] of Object.entries({
  'hosts alone': "script-src 'self' {{partner}}",
  'hosts alone, for styles too': "script-src 'self' {{partner}}; style-src 'self'",
  'hosts alone, for everything': "default-src 'self' {{partner}}",
  'hosts and Trusted Types':
    "script-src 'self' {{partner}}; style-src 'self'; require-trusted-types-for 'script'; trusted-types cookie-gate cookie-gate-strict lit-html",
}))
  test(`under a policy of ${name} external tags run in order, an inline one stays un-run, and all of ours works`, async () => {
    const { page, lines, problems } = await visit(policy, { body });
    await moreButton(page).click();
    await preferences(page).waitFor();
    await page.keyboard.press('Escape');
    // Looks that the policy kept away would leave the banner in the flow of the page.
    const looks = await page.evaluate(() => {
      const { position, bottom } = getComputedStyle(document.querySelector('cookie-gate-banner'));
      return { position, bottom };
    });
    assert.deepEqual(looks, { position: 'fixed', bottom: '0px' });
    await accept({ page, lines });
    await page.waitForFunction(() => window.ran?.length === 3);
    await quiet(world.left);
    assert.deepEqual((await ran(page)).toSorted(), ['async', 'one', 'two']);
    assert.deepEqual(
      (await ran(page)).filter((each) => each !== 'async'),
      ['one', 'two'],
    );
    assert.equal(world.left().length, 3);
    // The browser tells of the inline one, and of nothing else.
    const violations = lines.filter((line) => /violates|Refused/.test(line));
    assert.ok(violations.length > 0 && violations.every((line) => /inline script/.test(line)));
    assert.deepEqual(problems, []);
    await page.reload();
    await page.waitForFunction(() => window.ran?.length === 3);
    assert.equal(await page.locator('cookie-gate-banner').count(), 0);
    assert.deepEqual(problems, []);
  });

test('a host that the policy leaves out fails as it would without a gate, told once, and delays nothing', async () => {
  const elsewhere = 'http://localhost:1';
  const blocked = `<script type="text/plain" data-consent="analytics" data-src="${elsewhere}/gone.js"></script>`;
  const { page, lines, problems } = await visit("script-src 'self' {{partner}}", {
    body: blocked + tag('after'),
  });
  await accept({ page, lines });
  await page.waitForFunction(() => window.ran?.includes('after'), null, { timeout: 2500 });
  assert.equal(lines.filter((line) => line.startsWith('cookie-gate: tag-failed')).length, 1);
  assert.deepEqual(problems, []);
});

test('under the strictest policy for everything else the stand-in of a frame shows, and loads the frame that is allowed', async () => {
  const frame =
    '<iframe data-consent="marketing" data-src="{{partner}}/frame.html" title="Our film" width="400" height="300"></iframe>';
  const { page, lines, problems } = await visit(
    "default-src 'none'; script-src 'self'; frame-src {{partner}}; require-trusted-types-for 'script'; trusted-types cookie-gate cookie-gate-strict lit-html",
    { body: frame },
  );
  await page.getByRole('button', { name: 'Load once: Our film' }).click();
  await quiet(world.left);
  // Lockdown lets through what is granted, and a frame that is loaded once is not.
  assert.deepEqual(world.left(), isStrict ? [] : ['/frame.html']);
  assert.deepEqual(
    lines.filter((line) => /violates/.test(line) && !/frame\.html|Framing/.test(line)),
    [],
  );
  assert.deepEqual(problems, []);
});

test('under a host policy that would let them out a withdrawal shuts the exits and loads the page anew', async () => {
  const flusher = tag('one').replace('data-src', 'id="one" data-src');
  const { page, problems } = await visit("default-src 'self' {{partner}}", { body: flusher });
  await accept({ page });
  await page.waitForFunction(() => window.ran?.length === 1);
  await page.evaluate((origin) => {
    addEventListener('pagehide', () => navigator.sendBeacon(`${origin}/beacon`, 'x'));
  }, world.partnerOrigin);
  world.forget();
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.equal((await ran(page)).length, 0);
  assert.deepEqual(problems, []);
});

const nonce = 'r4nd0m';
for (const [name, policy] of Object.entries({
  'a nonce': `script-src 'nonce-${nonce}'`,
  'a nonce and strict-dynamic': `script-src 'nonce-${nonce}' 'strict-dynamic'`,
  'a nonce beside hosts': `script-src 'nonce-${nonce}' 'self' {{partner}}`,
}))
  test(`under ${name} no markup that is slipped in rides on the gate, early or late, inline or by address`, async () => {
    const planted =
      tag('planted') +
      tag('guessed', 'nonce="r4nd0n"') +
      tag('empty', 'nonce=""') +
      tag('module', 'data-type="module"') +
      tag('data', `data-nonce="${nonce}"`) +
      inline('inline');
    const { page, lines, problems } = await visit(policy, {
      gate: `<script nonce="${nonce}" src="/cookie-gate/cookie-gate.js"></script>`,
      body: `${planted}<div id="comments"></div>${tag('vouched', `nonce="${nonce}"`)}`,
    });
    await accept({ page, lines });
    await page.waitForFunction(() => window.ran?.length === 1);
    await page.evaluate(
      (html) => {
        document.querySelector('#comments').innerHTML = html;
      },
      planted.replaceAll('{{partner}}', world.partnerOrigin),
    );
    await quiet(world.left);
    assert.deepEqual(world.left(), ['/tag/vouched.js']);
    assert.deepEqual(await ran(page), ['vouched']);
    assert.equal(lines.filter((line) => line.startsWith('cookie-gate: wrong-nonce')).length, 12);
    assert.deepEqual(problems, []);
  });

test('a refusal works under a policy that allows the gate’s folder and nothing else', async () => {
  const { page, problems } = await visit(
    `default-src 'none'; script-src ${world.site.origin}/cookie-gate/`,
    { body },
  );
  await refuseButton(page).click();
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
  await page.reload();
  await quiet(world.left);
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
  assert.deepEqual(world.left(), []);
  assert.deepEqual(problems, []);
});
