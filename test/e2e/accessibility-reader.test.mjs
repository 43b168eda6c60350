// What a screen reader reads, line by line: in this order, by these names, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoken } from '../support/reader.mjs';
import { openWhole, visitWhole } from '../support/whole-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();

const question = [
  'heading 2: Did someone say … cookies?',
  'text: The roastery and its partners use cookies to provide you with a better, safer and faster service and to support our business.',
  'text: Some cookies are necessary to use our services, improve our services, and make sure they work properly.',
  'text: Only if you agree, we and third parties also store and read information on your device for preferences, analytics, advertising, and marketing.',
  'text: You can refuse, and you can withdraw your choice at any time.',
  'button: Refuse non-essential cookies',
  'button: Accept all cookies',
  'button: Show more about your choices.',
  'link: Privacy policy',
];
const start = [
  'banner',
  'link: The roastery',
  'main',
  'heading 1: Coffee, roasted where the harbour wakes',
];
const rest = [
  'text: This content comes from YouTube (www.youtube.com). It has not been loaded, since you have not granted marketing.',
  'button: Load once: How we roast',
  'button: Always allow YouTube',
  'link: Privacy policy of YouTube',
  'footer',
  'link: Cookies',
];
const region = ['region: Did someone say … cookies?', ...question];

/** Once the stand-in is drawn, too. */
async function visit(layout) {
  const { page } = await visitWhole(world, { layout });
  await page.locator('cookie-gate-placeholder button').first().waitFor();
  return page;
}

for (const layout of ['bar', 'box'])
  test(`of the ${layout}, first of all: a region with text, both choices and what else there is, then the page`, async () => {
    const page = await visit(layout);
    assert.deepEqual(await spoken(page), ['status', ...region, ...start, ...rest]);
  });

test('of what stands in the page: the same, where it stands', async () => {
  const page = await visit('inline');
  assert.deepEqual(await spoken(page), ['status', ...start, ...region, ...rest]);
});

test('of the modal: a dialog, and nothing beside it; after Esc the region and the page', async () => {
  const page = await visit('modal');
  assert.deepEqual(await spoken(page), ['modal dialog: Did someone say … cookies?', ...question]);
  await page.keyboard.press('Escape');
  assert.deepEqual(await spoken(page), ['status', ...region, ...start, ...rest]);
});

test('after the choice: what came of it, and the page', async () => {
  const page = await visit('bar');
  await page.locator('#cookie-gate-refuse').click();
  await page.getByText('Your choice is saved.').waitFor({ state: 'attached' });
  assert.deepEqual(await spoken(page), [
    'status',
    'text: Your choice is saved.',
    ...start,
    ...rest,
  ]);
});

test('of the preferences: each use beside its switch, the three ways to decide at the end, and nothing of the page', async () => {
  const page = await visit('bar');
  await openWhole(page);
  assert.deepEqual(await spoken(page), [
    'modal dialog: Cookies and your choices',
    'heading 2: Cookies and your choices',
    'button: Close without changes',
    'text: Switch on what you agree to, and off what you do not. You can come back at any time.',
    'heading 3: What is used',
    'text: Cookies are small files a site keeps in your browser.',
    'text: Pixels are small pieces of code that tell when a page or an e-mail is seen.',
    'text: Local storage keeps information in your browser, as cookies do, but is not sent by itself.',
    'link: Privacy policy',
    'folded: Cookies and storage, one by one',
    'heading 3: Your choices',
    'heading 4: Authentication and security',
    'switch on, unavailable: Authentication and security',
    'text: Signing you in, keeping your account safe, stopping spam and abuse.',
    'text: Always on: without it you cannot sign in, nor can the site be kept safe.',
    'heading 4: Preferences',
    'switch off: Preferences',
    'text: Remembering your language, your country and your settings.',
    'text: Functionality',
    'text: Showing error messages, switching accounts, keeping tabs in step.',
    'heading 4: Analytics',
    'switch off: Analytics',
    'text: Counting visits and seeing how pages and links are used.',
    'text: Research and development',
    'text: Testing changes and finding problems and new ideas.',
    'text: On this page',
    'switch off, unavailable: harbour-stats',
    'heading 4: Advertising',
    'switch off: Advertising',
    'text: Choosing ads by what you do here and elsewhere, and measuring what they achieve.',
    'text: Personalized content',
    'text: Choosing stories and suggestions by what you have looked at.',
    'text: Personalization across devices',
    'text: Linking the devices you use, to use what is known from one on another.',
    'heading 4: Marketing',
    'switch off: Marketing',
    'text: Running our own campaigns, on the web and by e-mail, and measuring them.',
    'text: On this page',
    'switch off, unavailable: YouTube embed',
    'heading 3: How it may be used',
    'text: Only for what stands beside a switch that is on, and for nothing else.',
    'text: Your choices are kept in this browser only.',
    'text: You can also block cookies in your browser. Signing in may then fail, and each page asks again.',
    'button: Refuse non-essential cookies',
    'button: Accept all cookies',
    'button: Save',
  ]);
});
