// Two real origins and a real browser. A test writes a page, a visitor comes, and the partner's log tells what left.
import { after, afterEach, before } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { createPartner } from '../../demo/partner.mjs';
import { wholeBody } from '../../demo/partner-body.mjs';
import { browserArguments, findShell } from './find-browser.mjs';
import { startSite } from './site.mjs';
import { startVendorHosts } from './vendor-hosts.mjs';

/** With `--build=…` the tests meet the strict build in the stead of the plain one: with both layers, or with interception alone. */
const { COOKIE_GATE_BUILD: build = 'plain' } = process.env;
export const isStrict = build === 'strict';

/** Starts before a file's tests and stops after them; read it inside tests only. */
export function useWorld(options = {}) {
  const world = {};
  before(async () => Object.assign(world, await startWorld(options)));
  afterEach(() => world.leave());
  after(() => world.close());
  return world;
}

async function startWorld(options) {
  const site = await startSite(options);
  const partner = createPartner();
  const vendors = await startVendorHosts(options.vendors ?? [], options.scripts);
  const bodies = [];
  partner.addHook('preHandler', async ({ body }) => void bodies.push(wholeBody(body)));
  await partner.listen({ port: 0, host: '127.0.0.1' });
  const partnerOrigin = `http://127.0.0.1:${partner.server.address().port}`;
  const browser = await chromium.launch({
    executablePath: options.executablePath ?? findShell(),
    // Hosts of one site, for what subdomains share.
    args: [
      ...browserArguments,
      `--host-resolver-rules=${['MAP *.harbour.test 127.0.0.1', ...vendors.rules].join()}`,
    ],
  });

  const forget = () => {
    for (const log of [
      partner.requests,
      site.requests,
      vendors.requests,
      vendors.bodies,
      vendors.referrers,
      bodies,
    ])
      log.length = 0;
  };

  /** A visitor with an empty browser. */
  const newVisitor = async (settings = {}) => {
    forget();
    const context = await browser.newContext({ ignoreHTTPSErrors: true, ...settings });
    context.setDefaultTimeout(8000);
    const page = await context.newPage();
    const problems = [];
    const lines = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => lines.push(message.text()));
    return { context, page, problems, lines };
  };

  return {
    site,
    partnerOrigin,
    browser,
    /** What reached the partner, as paths in the order they came. */
    left: () => partner.requests.map(({ path }) => path),
    /** What reached the vendors' hosts, as in `static.hotjar.com/c/hotjar-1.js`. */
    asked: () => [...vendors.requests],
    /** What was sent to them, as text. */
    told: () => [...vendors.bodies],
    /** Where the requests to them said that they come from. */
    referrers: () => [...vendors.referrers],
    /** What was sent to the partner, as text. */
    bodies: () => bodies,
    /** Starts both logs anew. */
    forget,
    newVisitor,
    /** Puts a page at `/` (or `path`) and brings a new visitor to it. */
    async visit({ settings, path = '/', ...page }) {
      site.put(path, document({ partnerOrigin, ...page }), page.headers);
      const visitor = await newVisitor(settings);
      await visitor.page.goto(`${site.origin}${path}`);
      return visitor;
    },
    /** Closes every visitor's browser, and waits for what was still on its way, so that no test reads the log of another. */
    async leave() {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await wait(50);
    },
    put: (path, page) => site.put(path, document({ partnerOrigin, ...page }), page.headers),
    async close() {
      await browser.close();
      await Promise.all([site.close(), partner.close(), vendors.close()]);
    },
  };
}

/** `attributes` are the gate's; `{{partner}}` in the page stands for the partner's origin. */
function document({ partnerOrigin, attributes = '', gate, head = '', body = '' }) {
  const tag = gate ?? `<script src="/cookie-gate/cookie-gate.js" ${attributes}></script>`;
  const written = build === 'plain' ? tag : inStrict(tag, partnerOrigin);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${written}<title>A page</title>${head}</head>
<body><h1>Coffee, roasted where the harbour wakes</h1>${body}</body></html>`.replaceAll(
    '{{partner}}',
    partnerOrigin,
  );
}

/** The same set-up in the strict build, and the partner's host named as a site would name it. */
const inStrict = (tag, partnerOrigin) =>
  tag.replace(
    '/cookie-gate.js"',
    `/cookie-gate-strict.js" ${isStrict ? 'data-lockdown' : ''} data-hosts="${new URL(partnerOrigin).host}=analytics"`,
  );
