// The site under test: pages made of what a test writes, with the shipped gate beside them.
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';
import { generate } from 'selfsigned';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * `secure` serves https with a certificate made now; `delayOf(address)` is how long an answer takes. Requests are logged
 * as `<method> <address>`.
 */
export async function startSite({ secure = false, delayOf = () => 0 } = {}) {
  const requests = [];
  const pages = new Map();
  const site = Fastify({
    forceCloseConnections: true,
    ...(secure ? { https: await certificate() } : {}),
  });
  site.addContentTypeParser('*', { parseAs: 'string' }, (request, body, done) => done(null, body));
  site.addHook('onRequest', async (request) => {
    requests.push(`${request.method} ${request.url}`);
    const delay = delayOf(request.url);
    if (delay) await wait(delay);
  });
  site.register(fastifyStatic, {
    root: dist,
    prefix: '/cookie-gate/',
    cacheControl: false,
    // As a content delivery network does: modules of another origin need it.
    setHeaders: (reply) => reply.header('access-control-allow-origin', '*'),
  });
  site.route({
    method: ['GET', 'POST'],
    url: '/*',
    handler: (request, reply) => {
      const page = pages.get(request.url.split('?')[0]);
      if (!page) return reply.code(404).send('not here');
      const headers =
        typeof page.headers === 'function' ? page.headers(request.headers) : page.headers;
      return reply
        .headers({ 'content-type': 'text/html; charset=utf-8', ...headers })
        .send(page.html);
    },
  });
  await site.listen({ port: 0, host: 'localhost' });
  const origin = `${secure ? 'https' : 'http'}://localhost:${site.server.address().port}`;
  return {
    origin,
    requests,
    /** Puts a page at a path; `headers` may be a function of the request's. */
    put: (path, html, headers = {}) => pages.set(path, { html, headers }),
    close: () => site.close(),
  };
}

/** Key and certificate of an https server, made now. */
export async function certificate() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return { key, cert };
}
