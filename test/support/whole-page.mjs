// A page as sites have them, with everything of ours on it that a visitor can meet. Of the page's own nothing breaks a rule:
// what is found is ours.

const partner = (id, name) => ({
  id,
  name,
  role: 'controller',
  shares: ['Which pages you viewed'],
  sharesNot: ['Your name'],
  use: 'Showing you its advertisements',
  regions: ['*'],
  never: [],
  policy: `https://${id}.example/privacy`,
  optOut: `https://${id}.example/object`,
  added: '2026-01-01',
  hosts: [],
});
const partners = {
  lastUpdated: '2026-01-02',
  partners: [partner('acme', 'Acme Audiences'), partner('globex', 'Globex Media')],
};
const list = `<script type="application/json" id="partners">${JSON.stringify(partners)}</script>`;

/** With all that the rules have to say: partners, a browser's signal, an account, the industry's links. */
export const everyRule =
  'data-region="DE" data-gpc="on" data-partners="#partners" data-industry-links data-signed-in';
/** Where the signal is the answer, and nobody is asked. */
export const signalAnswers = 'data-region="US-CA" data-gpc="on"';

/** Held, with a stand-in; and a vendor in the preferences. */
const tags = `<iframe width="480" height="270" title="How we roast" data-consent="marketing" data-vendor="youtube"
  data-src="https://www.youtube.com/embed/roasting"></iframe>
<script type="text/plain" data-consent="analytics" data-vendor="harbour-stats">void 0</script>`;

const looks = `body { line-height: 1.5; font-family: sans-serif }
html { color: light-dark(#111, #eee); background: light-dark(#fff, #111) }
a { color: light-dark(#0000a0, #9cf) }`;

const rightToLeft = ['ar', 'ckb', 'fa', 'he', 'ur'];

export function wholePage({
  lang = 'en',
  layout = 'bar',
  attributes = '',
  head = '',
  main = tags,
  footer = '<a id="back" href="#cookie-settings">Cookies</a>',
} = {}) {
  return `<!doctype html>
<html lang="${lang}" dir="${rightToLeft.includes(lang) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<script src="/cookie-gate/cookie-gate.js" data-privacy-policy="/privacy" data-site-name="The roastery" data-layout="${layout}" ${attributes}></script>
<title>The roastery</title><style>${looks}</style>${head}</head><body>
<header><a id="first" href="/start">The roastery</a></header>
<main><h1>Coffee, roasted where the harbour wakes</h1><div data-cookie-gate="banner"></div>${main}</main>
<footer>${footer}</footer>${list}</body></html>`;
}

/** Brings a new visitor to such a page, and waits for what is shown there. */
export async function visitWhole(world, page = {}, settings = {}, shown = '#cookie-gate-refuse') {
  world.site.put('/', wholePage(page));
  const visitor = await world.newVisitor(settings);
  // For what tests ask of the page: an element and all that is in it, in open shadow roots too.
  await visitor.context.addInitScript(() => {
    window.deep = (node) =>
      [node].concat([...(node.shadowRoot?.children ?? []), ...node.children].flatMap(window.deep));
  });
  await visitor.page.goto(world.site.origin);
  await visitor.page.locator(shown).first().waitFor();
  // The banner's text is out of sight for its first frame.
  await visitor.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return visitor;
}

/** Opens the preferences by the banner’s own button and waits for them. */
export async function openWhole(page) {
  await page.locator('cookie-gate-banner [part=more]').click();
  const dialog = page.locator('cookie-gate-preferences').getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** Opens all that can be unfolded in them, the table of cookies too. */
export async function unfold(dialog) {
  for (const summary of await dialog.locator('summary').all()) await summary.click();
  await dialog.getByRole('table').waitFor();
}
