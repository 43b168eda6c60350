// A page with a tag of each kind of consent, and what must hold on it once a tool has refused.
import assert from 'node:assert/strict';

const categories = ['preferences', 'analytics', 'advertising', 'marketing'];
const tags = categories.map(
  (name) =>
    `<script type="text/plain" data-consent="${name}" data-src="{{partner}}/tag/${name}.js"></script>`,
);

/** As `world.put` takes it. */
export const page = (attributes = '') => ({
  attributes,
  body: `<div data-cookie-gate="banner"></div>${tags.join('')}<a href="#cookie-settings">Cookies</a>`,
});

/** Everything is refused, the layer is gone, and no tag has run; `source` is where the record says it was chosen. */
export async function isRefused(world, { page, context }, source) {
  await page.waitForFunction(() => !document.querySelector('cookie-gate-banner'));
  await page.waitForTimeout(200);
  const [{ value }] = await context.cookies();
  const fields = Object.fromEntries(new URLSearchParams(value));
  for (const name of categories) assert.equal(fields[name], '0', name);
  assert.equal(fields.source, source);
  assert.deepEqual(world.left(), []);
}

/**
 * Gives the ids of what is clicked, as it is clicked, and notes how long after the click on Refuse it and the whole layer
 * stop being seen, as autoconsent sees. Notes which layout it stood in, too.
 */
export async function watchClicks(page) {
  const clicked = [];
  await page.exposeBinding('noteClick', (source, id) => void clicked.push(id));
  await page.addInitScript(() => {
    const isSeen = (element) =>
      element &&
      (element.offsetParent !== null ||
        (getComputedStyle(element).position === 'fixed' &&
          getComputedStyle(element).display !== 'none'));
    const listen = ({ target }) => {
      window.noteClick(target.id);
      if (target.id !== 'cookie-gate-refuse') return;
      const since = performance.now();
      window.stoodAs = document.querySelector('cookie-gate-banner').getAttribute('layout');
      const look = () => {
        if ([target, document.querySelector('cookie-gate-banner')].some(isSeen)) setTimeout(look);
        else window.goneAfter = performance.now() - since;
      };
      setTimeout(look);
    };
    addEventListener('click', listen, true);
  });
  return clicked;
}

/** Has the page change all the time, as many do. */
export const stir = (page) =>
  page.addInitScript(() => {
    setInterval(() => document.body?.toggleAttribute('data-stirred'), 50);
  });
