// One tool on one probe: pages with the tool's markup, a visitor with an empty browser, and the log of what arrived.
import { quiet } from '../support/quiet.mjs';
import { notExpressible, Outcome } from './outcome.mjs';

export function createCell({ tool, site, partner, partnerOrigin, visitor }) {
  const tabs = [];
  const fill = (text) => text.replaceAll('{{partner}}', partnerOrigin);

  /** A tag as the tool holds it, for a page's code to insert. */
  const held = (tag, page = {}) => {
    const markup = tool.tag(tag, page);
    if (markup === undefined) throw notExpressible;
    return fill(markup);
  };

  const put = (path, page = {}) => {
    const { tags = [], head = '', body = '', headers = {} } = page;
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
      ${head}${tool.head(page)}</head>
      <body><h1>A page</h1>${body}${tags.map((tag) => held(tag, page)).join('\n')}${tool.end(page)}</body></html>`;
    site.put(path, fill(html), headers);
  };

  const newTab = async () => {
    const tab = await visitor.newTab();
    tabs.push(tab);
    return tab;
  };

  /** Clicks as a person does; where there is nothing to click, the tool has not asked. */
  const choose = async (tab, selector, how) => {
    if (!(await tab.click(selector, how)))
      throw new Outcome(tabs.some(({ errors }) => errors.length) ? 'crash' : 'never asks');
  };

  const left = () => partner.requests.map(({ path }) => path);

  return {
    origin: site.origin,
    visitor,
    fill,
    held,
    /** Whether the tool has a way to hold this kind of tag. */
    canHold: (tag) => tool.tag(tag, {}) !== undefined,
    put,
    /** A page of the site without the tool. */
    putPlain: (path, html, headers = {}) => site.put(path, fill(html), headers),
    newTab,
    async visit(page, { path = '/', origin = site.origin } = {}) {
      put(path, page);
      const tab = await newTab();
      await tab.goto(origin + path);
      return tab;
    },
    accept: (tab, how) => choose(tab, tool.accept, how),
    refuse: (tab, how) => choose(tab, tool.refuse, how),
    asks: (tab, most = 5000) => tab.until(isSeen, { argument: tool.accept, most }),
    /** A banner may take its time to fade. */
    stopsAsking: (tab) => tab.until(isNotSeen, { argument: tool.accept, most: 1500 }),
    withdraw: (tab) => tab.ask(tool.withdraw),
    ran: async (tab) => (await tab.ask(() => window.ran)) ?? [],
    /** Whether so many tags have told that they ran. */
    haveRun: (tab, count, most = 4000) =>
      tab.until((count) => window.ran?.length >= count, { argument: count, most }),
    /** What reached the third party, in the order it came. */
    left,
    /** When the last of it came. */
    lastAt: () => partner.requests.at(-1)?.time ?? 0,
    quiet: (still = 400) => quiet(left, { still }),
  };
}

/** Runs in the page. */
function isSeen(selector) {
  return document.querySelector(selector)?.checkVisibility({ visibilityProperty: true });
}

function isNotSeen(selector) {
  return !document.querySelector(selector)?.checkVisibility({ visibilityProperty: true });
}
