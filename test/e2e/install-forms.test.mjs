// Three ways to install the plain gate: one line that the page waits for, async, and inline. Marked tags are held in each.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { toldAtLast } from '../support/told.mjs';
import { useWorld } from '../support/world.mjs';

const slow = { time: 0 };
const world = useWorld({
  delayOf: (address) => (address.endsWith('/cookie-gate.js') ? slow.time : 0),
});
const print = (...words) =>
  spawnSync(process.execPath, ['dist/inline.mjs', ...words], { encoding: 'utf8' });
const [, hash] = /'sha256-([^']+)'/.exec(print('/cookie-gate/').stdout);
const [, script] = /<script>([^]*)<\/script>/.exec(print('/cookie-gate/').stdout);
const forms = {
  'one line': '<script src="/cookie-gate/cookie-gate.js"></script>',
  async: '<script async src="/cookie-gate/cookie-gate.js"></script>',
  inline: `<script>${script}</script>`,
};
const body = `<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/stats.js"></script>
  <img data-consent="advertising" data-src="{{partner}}/pixel.gif" alt=""><a href="#cookie-settings">Cookies</a>`;
const settled = (least = 0) => quiet(world.left, { least, most: 8000 });

for (const [name, gate] of Object.entries(forms)) {
  test(`${name}: nothing leaves before a choice or after a refusal`, async () => {
    const { page, problems } = await world.visit({ gate, body });
    await refuseButton(page).waitFor();
    await settled();
    assert.deepEqual(world.left(), []);
    await refuseButton(page).click();
    await page.reload();
    await settled();
    assert.deepEqual(world.left(), []);
    assert.equal(await page.locator('cookie-gate-banner').count(), 0);
    assert.deepEqual(problems, []);
  });

  test(`${name}: a grant loads each tag once, on this page and the next`, async () => {
    const { page } = await world.visit({ gate, body });
    await acceptButton(page).click();
    await settled(2);
    assert.deepEqual(world.left().toSorted(), ['/pixel.gif', '/tag/stats.js']);
    world.forget();
    await page.reload();
    await settled(2);
    assert.deepEqual(world.left().toSorted(), ['/pixel.gif', '/tag/stats.js']);
  });
}

test('a hint for the banner’s file brings it once, beside the gate and not after it', async () => {
  slow.time = 500;
  const { page } = await world.visit({
    gate: `<link rel="modulepreload" href="/cookie-gate/ui/banner.js">${forms.async}`,
    body,
  });
  slow.time = 0;
  await acceptButton(page).waitFor();
  assert.equal(world.site.requests.filter((line) => line.endsWith('/ui/banner.js')).length, 1);
  const [banner, gate] = await page.evaluate(() =>
    ['/ui/banner.js', '/cookie-gate.js'].map((name) => {
      const [{ responseEnd }] = performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith(name));
      return responseEnd;
    }),
  );
  assert.ok(banner < gate, `${banner} and ${gate} ms`);
});

test('the printed hash is the script’s to the letter: a policy with it alone lets the gate work', async () => {
  assert.equal(createHash('sha256').update(script).digest('base64'), hash);
  const { page, lines } = await world.visit({
    gate: `<script>${script}</script>`,
    body,
    headers: {
      'content-security-policy': `script-src 'sha256-${hash}' 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types cookie-gate lit-html`,
    },
  });
  await page.getByRole('button', { name: 'Show more about your choices.' }).click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(
    lines.filter((line) => /policy|cookie-gate:/i.test(line)),
    [],
  );
});

test('inline, the attributes on the script are the gate’s, also of the strict one with a whole address', async () => {
  const { stdout } = print(`${world.site.origin}/cookie-gate/`, '--strict');
  const { page } = await world.visit({
    gate: /<script>[^]*<\/script>/
      .exec(stdout)[0]
      .replace('<script>', '<script data-language="de">'),
    body,
  });
  await page.getByRole('button', { name: 'Alle Cookies akzeptieren' }).waitFor();
});

test('a folder that is none ends the command with one line', () => {
  for (const words of [['cookie-gate'], ['/a', '/b'], ['/"><script>/'], ['/a/', '--loose']]) {
    const { status, stdout, stderr } = print(...words);
    assert.equal(status, 1, words.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /^[^\n]+\n$/);
  }
});

test('the strict gate says in the console that it does not come first, where something is not marked', async () => {
  const strict = (how) =>
    `<script ${how} src="/cookie-gate/cookie-gate-strict.js" data-hosts="${new URL(world.partnerOrigin).host}=analytics"></script>`;
  const unmarked = '<img src="{{partner}}/pixel.gif" alt="">';
  const { lines } = await world.visit({ gate: strict('defer'), body: unmarked });
  assert.equal((await toldAtLast(lines, 'gate-late', 1)).length, 1);
  const other = await world.visit({ gate: strict(''), body: unmarked });
  await toldAtLast(other.lines, 'undeclared-tag', 1);
  assert.deepEqual(
    other.lines.filter((line) => line.includes('gate-late')),
    [],
  );
});
