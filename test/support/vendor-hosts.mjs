// Plays the hosts of vendors over https: whatever is asked of them is logged, and answered by a script.
import Fastify from 'fastify';
import { certificate } from './site.mjs';

/** `scripts` are what addresses like `static.hotjar.com/c/hotjar-1.js` answer; all others are empty scripts. Without hosts nobody listens. */
export async function startVendorHosts(hosts, scripts = {}) {
  const requests = [];
  if (hosts.length === 0) return { requests, rules: [], close() {} };
  const server = Fastify({ forceCloseConnections: true, https: await certificate() });
  server.get('/*', (request, reply) => {
    const address = request.host.split(':')[0] + request.url;
    requests.push(address);
    return reply.type('text/javascript').send(scripts[address.split('?')[0]] ?? '');
  });
  await server.listen({ port: 0, host: 'localhost' });
  const { port } = server.server.address();
  return {
    requests,
    /** How a browser is brought here: https://chromium.googlesource.com/chromium/src/+/HEAD/net/dns/README.md */
    rules: hosts.map((host) => `MAP ${host} localhost:${port}`),
    close: () => server.close(),
  };
}
