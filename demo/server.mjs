// Starts the demo: the site at one origin and the partner, who plays every third party, at another.
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';
import { renderLanguagePage } from './language-pages.mjs';
import { addLiveReload } from './live-pages.mjs';
import { createPartner } from './partner.mjs';
import { renderPage } from './site-pages.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A port of 0 takes a free one. `live` lets open pages load anew when `reload()` is called.
 * `log` is the partner's: every request that left the browser.
 */
export async function startDemo({ port = 0, partnerPort = 0, live = false } = {}) {
  const partner = createPartner();
  await partner.listen({ port: partnerPort, host: '127.0.0.1' });
  const partnerOrigin = `http://127.0.0.1:${partner.server.address().port}`;

  const site = Fastify({ forceCloseConnections: true });
  const close = () => Promise.all([site.close(), partner.close()]);
  addAssets(site);
  addCollectorLog(site, partner.requests);
  const reload = live ? addLiveReload(site) : () => {};
  addPages(site, { partner: partnerOrigin, live });

  try {
    await site.listen({ port, host: 'localhost' });
  } catch (error) {
    await close();
    throw error;
  }
  const siteOrigin = `http://localhost:${site.server.address().port}`;
  return { siteOrigin, partnerOrigin, log: partner.requests, reload, close };
}

function addAssets(site) {
  const setHeaders = (reply) => reply.header('cache-control', 'no-cache');
  const shared = { cacheControl: false, decorateReply: false, setHeaders };
  site.register(fastifyStatic, { ...shared, root: folder('./assets'), prefix: '/assets/' });
  site.register(fastifyStatic, { ...shared, root: folder('../dist'), prefix: '/cookie-gate/' });
  // Says that the site honours Global Privacy Control: https://www.w3.org/TR/gpc/#gpc-support-resource
  const wellKnown = { ...shared, root: folder('./well-known'), prefix: '/.well-known/' };
  site.register(fastifyStatic, wellKnown);
}

/** The live panel asks here, so that it never talks to the third party itself. */
function addCollectorLog(site, log) {
  site.get('/collector-log', (request, reply) =>
    reply.header('cache-control', 'no-store').send(log),
  );
  site.post('/collector-log/clear', (request, reply) => {
    log.length = 0;
    return reply.code(204).send();
  });
}

function addPages(site, options) {
  site.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0].replace(/(.)\/$/, '$1');
    const page = (await renderLanguagePage(path, options)) ?? (await renderPage(path, options));
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8');
    return page ?? reply.code(404).send('<!doctype html><title>Not here</title><h1>Not here</h1>');
  });
}
