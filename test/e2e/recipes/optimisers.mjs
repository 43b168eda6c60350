// What optimisers do to a page's HTML, by the rules of their documentation or public source; what each starts late, it starts here too.
const scripts = /<script\b([^>]*)>(.*?)<\/script>/gs;
const typeOf = (attributes) => /\stype="([^"]*)"/.exec(attributes)?.[1] ?? '';
const isScript = (attributes) => /^(text\/javascript|module)?$/.test(typeOf(attributes));
const untyped = (attributes) => attributes.replace(/\stype="[^"]*"/, '');

/** Every script that may be touched, written anew. */
const rewrite = (page, mayTouch, write) =>
  page.replace(scripts, (tag, attributes, code) =>
    isScript(attributes) && mayTouch(attributes) ? write(attributes, code) : tag,
  );
const atTheEnd = (page, code) => page.replace('</body>', () => `${code}</body>`);

/** Starts scripts of a type, one after another; `source` is the attribute that hides their addresses. */
const starter = (type, source, when) => `<script>${when}(async () => {
  for (const old of document.querySelectorAll('script[type="${type}"]')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes)
      if (name !== 'type') script.setAttribute(name === '${source}' ? 'src' : name, value);
    script.text = old.text;
    const done = script.getAttribute('src') && new Promise((resolve) => (script.onload = script.onerror = resolve));
    old.replaceWith(script);
    await done;
  }
});</script>`;
const whenRead = `((start) => addEventListener('DOMContentLoaded', start))`;
const atFirstClick = `((start) => addEventListener('pointerdown', start, { once: true }))`;

/** Takes the scripts out and puts them, changed, at the end of the page. */
function toTheEnd(page, mayTouch, change = (tag) => tag) {
  const taken = [];
  const rest = page.replace(scripts, (tag, attributes) => {
    if (!mayTouch(attributes)) return tag;
    taken.push(change(tag));
    return '';
  });
  return atTheEnd(rest, taken.join('\n'));
}

/**
 * Of each: what it does to a page, and what becomes of the gate without some of what the recipe writes. It comes `late`, after
 * the head, or is `lost`: at another address, where none of its files are.
 */
export const optimisers = {
  'Rocket Loader': {
    without: [[[' data-cfasync="false"'], 'late']],
    optimise: (page) =>
      atTheEnd(
        rewrite(
          page,
          // Heeded only before the address.
          (attributes) => !/^(?:(?!\ssrc=).)*\sdata-cfasync=["']false["']/s.test(attributes),
          (attributes, code) =>
            `<script type="0c04716efef0c9e83cef9679-text/javascript"${untyped(attributes)}>${code}</script>`,
        ),
        starter('0c04716efef0c9e83cef9679-text/javascript', 'src', whenRead),
      ),
  },
  'WP Rocket': {
    without: [[[' nowprocket'], 'late']],
    optimise: (page) =>
      atTheEnd(
        rewrite(
          page,
          (attributes) => !attributes.includes('nowprocket'),
          (attributes, code) =>
            `<script type="text/rocketlazyloadscript"${untyped(attributes).replace(' src=', ' data-rocket-src=')}>${code}</script>`,
        ),
        starter('text/rocketlazyloadscript', 'data-rocket-src', atFirstClick),
      ),
  },
  'LiteSpeed Cache': {
    // It heeds Rocket Loader's attribute as well.
    without: [
      [[' data-no-optimize="1"', ' data-cfasync="false"'], 'lost'],
      [[' data-no-optimize="1"', ' data-cfasync="false"', ' data-no-defer="1"'], 'late'],
    ],
    optimise: (page) =>
      atTheEnd(
        rewrite(
          page,
          (attributes) => !/\sdata-no-optimize="1"|\sdata-cfasync="false"/.test(attributes),
          (attributes, code) =>
            /\sdata-no-defer/.test(attributes)
              ? `<script data-optimized="1"${inCache(attributes, 'litespeed/js/')}>${code}</script>`
              : `<script type="litespeed/javascript"${untyped(attributes).replace(' src=', ' data-src=')}>${code}</script>`,
        ),
        starter('litespeed/javascript', 'data-src', atFirstClick),
      ),
  },
  Autoptimize: {
    without: [
      [['<!--noptimize-->'], 'lost'],
      [['<!--noptimize-->', ' data-noptimize="1"'], 'late'],
    ],
    optimise(page) {
      const hidden = [];
      const open = page.replace(/<!--noptimize-->.*?<!--\/noptimize-->/s, (part) => {
        hidden.push(part);
        return '<!--hidden-->';
      });
      const minified = rewrite(
        open,
        (attributes) => attributes.includes('data-noptimize') && attributes.includes(' src='),
        (attributes, code) =>
          `<script${inCache(attributes, 'cache/autoptimize/js/autoptimize_single_')}>${code}</script>`,
      );
      const moved = toTheEnd(
        minified,
        (attributes) => isScript(attributes) && !attributes.includes('data-noptimize'),
        (tag) => tag.replace(' src=', ' defer src='),
      );
      return moved.replace('<!--hidden-->', () => hidden.join(''));
    },
  },
  'Jetpack Boost': {
    without: [[[' data-jetpack-boost="ignore"'], 'late']],
    optimise: (page) =>
      toTheEnd(page, (attributes) => !attributes.includes('data-jetpack-boost="ignore"')),
  },
};

/** The file's copy in the optimiser's own folder. */
const inCache = (attributes, folder) =>
  attributes.replace(/\ssrc="[^"]*\/([\w.-]+)"/, ` src="/wp-content/${folder}$1"`);
