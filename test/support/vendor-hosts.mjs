// Plays the hosts of vendors over https: whatever is asked of them is logged, and answered by a script or nothing.
import Fastify from 'fastify';
import { wholeBody } from '../../demo/partner-body.mjs';
import { certificate } from './site.mjs';

/**
 * `scripts` are what addresses like `static.hotjar.com/c/hotjar-1.js` answer; all others are empty scripts. Without hosts
 * nobody listens.
 */
export async function startVendorHosts(hosts, scripts = {}) {
  const requests = [];
  const bodies = [];
  const referrers = [];
  if (hosts.length === 0) return { requests, bodies, referrers, rules: [], close() {} };
  const server = Fastify({ forceCloseConnections: true, https: await certificate() });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) =>
    done(null, body),
  );
  server.all('/*', (request, reply) => {
    const address = request.host.split(':')[0] + request.url;
    if (request.method !== 'OPTIONS') {
      requests.push(address);
      bodies.push(wholeBody(request.body));
      referrers.push(request.headers.referer ?? '');
    }
    reply.headers({
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    });
    return reply.type('text/javascript').send(scripts[address.split('?')[0]] ?? '');
  });
  await server.listen({ port: 0, host: 'localhost' });
  const { port } = server.server.address();
  return {
    requests,
    /** What each of them brought, as text. */
    bodies,
    /** Where each of them says it comes from; empty where it says nothing. */
    referrers,
    /** How a browser is brought here: https://chromium.googlesource.com/chromium/src/+/HEAD/net/dns/README.md */
    rules: hosts.map((host) => `MAP ${host} localhost:${port}`),
    close: () => server.close(),
  };
}
