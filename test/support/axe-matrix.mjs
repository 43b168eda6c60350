// What axe finds: nothing, in every state, theme and layout of a page in one language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations } from './axe.mjs';
import { everyRule, openWhole, signalAnswers, unfold, visitWhole } from './whole-page.mjs';

/** In both themes. */
async function assertNoViolations(page, state) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axeViolations(page), [], `${state}, ${colorScheme}`);
  }
}

/** The tests of a file. */
export function testWithAxe(world, lang) {
  for (const layout of ['bar', 'box', 'modal', 'inline'])
    test(`axe finds nothing in all states of the ${layout}, page in ${lang}`, async () => {
      const asked = await visitWhole(world, { lang, layout, footer: '' });
      await assertNoViolations(asked.page, 'the first layer');
      await asked.page.locator('#cookie-gate-refuse').click();
      await asked.page.locator('html > button[data-cookie-gate=open]').waitFor();
      await assertNoViolations(asked.page, 'the small button, and the announcement');
      await asked.context.close();

      const { page } = await visitWhole(world, { lang, layout, attributes: everyRule });
      await page.locator('cookie-gate-placeholder button').first().waitFor();
      await assertNoViolations(page, 'the first layer by the rules, and the stand-in');
      await unfold(await openWhole(page));
      await assertNoViolations(page, 'the preferences');
    });

  test(`axe finds nothing where the browser’s signal is honoured, page in ${lang}`, async () => {
    const confirmed = 'cookie-gate-signal-notice button';
    const { page } = await visitWhole(world, { lang, attributes: signalAnswers }, {}, confirmed);
    await assertNoViolations(page, 'the confirmation');
  });
}
