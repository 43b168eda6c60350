// The addresses of the receiver. What it keeps it has been asked to keep by a browser: it believes nothing of it but the
// form, and the hash that it makes anew.
import { timingSafeEqual } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import { sameCookie } from './consent-cookie.mjs';
import { chainOf, proofOf } from './proof.mjs';
import { faultIn } from './validate.mjs';

/** Bytes of one receipt at most. */
const longest = 32 * 1024;

/**
 * A Fastify instance that does not listen yet, and closes its storage with itself. Without a `token` nothing can be read
 * back; `lifetime` is the site's `data-lifetime` in days; `perMinute` is how many one address may send, 0 for any number.
 */
export async function createReceiver({
  storage,
  token = '',
  lifetime = 183,
  perMinute = 120,
  trustProxy = false,
}) {
  const receiver = Fastify({ bodyLimit: longest, trustProxy, forceCloseConnections: true });
  // A beacon sends JSON as text.
  const parseJson = receiver.getDefaultJsonParser('error', 'error');
  receiver.removeAllContentTypeParsers();
  receiver.addContentTypeParser(
    ['application/json', 'text/plain'],
    { parseAs: 'string' },
    parseJson,
  );
  if (perMinute) await receiver.register(rateLimit, { max: perMinute, timeWindow: '1 minute' });
  receiver.addHook('onClose', () => storage.close());
  // Neither a body nor an address belongs in a log.
  receiver.setErrorHandler((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) console.error(`A receipt could not be kept: ${error.code ?? error.name}`);
    return reply.code(status).send({ error: status < 500 ? error.message : 'try again later' });
  });

  receiver.post('/consent', async ({ body, headers }, reply) => {
    const fault = faultIn(body);
    if (fault) return reply.code(400).send({ error: fault });
    if (!proofOf(body).matches)
      return reply.code(422).send({ error: 'text.sha256 is not the SHA-256 of text.shown' });
    const outcome = await storage.add(body);
    if (outcome === 'other')
      return reply.code(409).send({ error: 'another receipt has this key already' });
    const cookie = sameCookie(headers.cookie, body, lifetime, Date.now());
    if (cookie) reply.header('set-cookie', cookie);
    return reply.code(outcome === 'new' ? 201 : 200).send({ key: body.key });
  });

  const mayRead = async ({ headers }, reply) => {
    if (!token) return reply.code(404).send({ error: 'not here' });
    if (!isSame(headers.authorization ?? '', `Bearer ${token}`))
      return reply.code(401).send({ error: 'a token is needed: Authorization: Bearer …' });
  };
  receiver.get('/consent/:key', { onRequest: mayRead }, async ({ params }, reply) => {
    const receipt = await storage.get(params.key);
    if (!receipt) return reply.code(404).send({ error: 'no such receipt' });
    return { receipt, proof: proofOf(receipt) };
  });
  receiver.get('/consent', { onRequest: mayRead }, async ({ query }, reply) => {
    if (typeof query.id !== 'string') return reply.code(400).send({ error: '?id= is missing' });
    const receipts = await storage.all(query.id);
    return {
      receipts: receipts.map((receipt) => ({ receipt, proof: proofOf(receipt) })),
      isWhole: chainOf(receipts),
    };
  });
  return receiver;
}

/** Takes as long for a near miss as for any other. */
function isSame(given, wanted) {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
