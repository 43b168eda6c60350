// Plays every third party of the demo, and keeps a log of every request it gets: the truth about what left the browser.
import { setTimeout as wait } from 'node:timers/promises';
import Fastify from 'fastify';
import { readableBody } from './partner-body.mjs';
import * as files from './partner-files.mjs';
import { tagOf } from './partner-tags.mjs';

const longestDelay = 30_000;

/** A Fastify instance that does not listen yet; its `requests` are the log, one entry each. */
export function createPartner() {
  const log = [];
  let n = 0;
  const partner = Fastify({ forceCloseConnections: true, bodyLimit: 20_000_000 });
  partner.decorate('requests', log);

  // Beacons come as text, forms, JSON or bytes: all are kept as they are.
  partner.removeAllContentTypeParsers();
  partner.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) =>
    done(null, body),
  );

  partner.addHook('preHandler', async (request) => {
    const path = request.url.split('?')[0];
    log.push({
      n: ++n,
      time: Date.now(),
      method: request.method,
      path,
      query: { ...request.query },
      tag: tagOf(path),
      body: readableBody(request.body),
    });
  });

  partner.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    reply.header('cache-control', 'no-store');
    reply.header('access-control-allow-origin', origin ?? '*');
    reply.header('vary', 'origin');
    if (origin) reply.header('access-control-allow-credentials', 'true');
    if (request.method !== 'OPTIONS') return;
    reply.header('access-control-allow-methods', 'GET, HEAD, POST, PUT, DELETE, OPTIONS');
    const asked = request.headers['access-control-request-headers'];
    if (asked) reply.header('access-control-allow-headers', asked);
  });

  serveFiles(partner);
  serveCollectors(partner);
  return partner;
}

/** Only letters that may stand in a script and in markup. */
const nameOf = (file) => file.replace(/\.\w+$/, '').replace(/[^\w-]/g, '');

function serveFiles(partner) {
  partner.get('/lib/:file', async (request, reply) => {
    const code = await files.library(request.params.file);
    if (!code) return reply.code(404).send();
    return reply.type('text/javascript').send(code);
  });

  const script = async (request, reply) => {
    await wait(Math.min(Number(request.query.delay) || 0, longestDelay));
    return reply.type('text/javascript').send(files.tagScript(nameOf(request.params.file)));
  };
  partner.get('/tag/:file', script);
  partner.get('/module/:file', script);

  partner.get('/pixel.gif', (request, reply) => reply.type('image/gif').send(files.pixel));
  partner.get('/frame.html', async (request, reply) =>
    reply.type('text/html').send(await files.film()),
  );
  partner.get('/style.css', (request, reply) => reply.type('text/css').send(files.stylesheet));
  partner.get('/picture/:file', (request, reply) =>
    reply.type('image/svg+xml').send(files.picture(nameOf(request.params.file))),
  );
  partner.get('/sound/:file', (request, reply) => reply.type('audio/wav').send(files.sound()));
}

/** The endpoints of the three libraries; any other path gets the plainest of their answers. */
function serveCollectors(partner) {
  const flags = async () => ({
    config: { enable_collect_everything: false },
    featureFlags: {},
    flags: {},
    toolbarParams: {},
    isAuthenticated: false,
    supportedCompression: [],
    sessionRecording: false,
    surveys: false,
  });
  for (const path of ['/flags', '/flags/', '/decide', '/decide/']) partner.all(path, flags);

  partner.get('/array/:token/config.js', (request, reply) =>
    reply.type('text/javascript').send(''),
  );
  partner.all('/com.snowplowanalytics.snowplow/tp2', (request, reply) => reply.send('ok'));
  partner.all('/*', async (request, reply) => {
    if (request.method === 'OPTIONS') return reply.code(204).send();
    return { status: 1 };
  });
}
