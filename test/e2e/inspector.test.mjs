// What the inspector's panel says of the banner's words and of the gate's own tag, on pages that visitors meet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseButton } from '../support/buttons.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const body = '<a href="#cookie-settings">Cookies</a>';
const section = (page) => page.locator('cookie-gate-inspector section');

async function visit(attributes) {
  const visitor = await world.visit({ attributes: `data-debug="always" ${attributes}`, body });
  const { page } = visitor;
  await section(page).waitFor();
  await page.locator('cookie-gate-banner button').first().waitFor();
  return visitor;
}

for (const attributes of [
  '',
  'data-site-name="Delicious Pizza"',
  'data-language="de"',
  'data-language="fr"',
  'data-language="ja"',
  'data-region="US-CA"',
  'data-region="US-AL"',
  'data-region="GB" data-exempt="analytics preferences"',
  'data-categories="analytics" data-region="GB" data-exempt="analytics"',
  'data-region="DE" data-sensitive="health"',
  'data-region="DE" data-audience="children"',
])
  test(`the inspector has nothing against the gate’s own words: ${attributes || 'no attribute'}`, async () => {
    const { page } = await visit(attributes);
    const shown = await section(page).innerText();
    assert.match(shown, /Mistakes and notices/);
    assert.doesNotMatch(shown, /The banner|label|two buttons/);
  });

test('the inspector shows what a banner’s own words leave open, and no more once it is answered', async () => {
  const { page, problems } = await visit('');
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('cookie-gate-banner p');
    first.textContent = 'We may use cookies to improve your experience.';
    second.textContent = 'We value your privacy.';
  });
  const panel = section(page);
  await panel
    .getByText(/leaves open what is done: “We may”, “improve your experience” in/)
    .waitFor();
  await panel.getByText(/plays on feelings: “We value your privacy” in/).waitFor();
  await refuseButton(page).click();
  await panel.getByText(/plays on feelings/).waitFor({ state: 'detached' });
  assert.doesNotMatch(await panel.innerText(), /The banner/);
  assert.deepEqual(problems, []);
});

test('the inspector shows a misspelt attribute that the gate passes over', async () => {
  const { page, lines } = await visit('data-layuot="box" data-regoin="DE" data-text-heading="Hi"');
  const shown = await section(page).innerText();
  assert.match(shown, /The gate has no attribute data-layuot="box"; it is ignored\./);
  assert.match(shown, /Write data-layout, if that is what is meant\./);
  // What the gate has told is not told twice.
  assert.equal(shown.match(/data-regoin/g).length, 1);
  assert.doesNotMatch(shown, /data-text-heading|times/);
  assert.equal(lines.filter((line) => /unknown-attribute/.test(line)).length, 1);
});
