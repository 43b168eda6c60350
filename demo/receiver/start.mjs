// `node demo/receiver/start.mjs`: the receiver by its environment; its README has the variables.
import { pathToFileURL } from 'node:url';
import { createReceiver } from './receiver.mjs';
import { openPostgres } from './postgres.mjs';
import { openSqlite } from './sqlite.mjs';

export async function start({
  PORT = '8090',
  HOST = '127.0.0.1',
  DATABASE_URL = '',
  RECEIPTS_FILE = 'receipts.sqlite',
  RECEIPTS_TOKEN = '',
  LIFETIME = '183',
  PER_MINUTE = '120',
  TRUST_PROXY = '',
}) {
  const storage = DATABASE_URL ? await openPostgres(DATABASE_URL) : openSqlite(RECEIPTS_FILE);
  const receiver = await createReceiver({
    storage,
    token: RECEIPTS_TOKEN,
    lifetime: Number(LIFETIME),
    perMinute: Number(PER_MINUTE),
    trustProxy: TRUST_PROXY === '1',
  });
  await receiver.listen({ port: Number(PORT), host: HOST });
  return receiver;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const receiver = await start(process.env);
  const { port } = receiver.server.address();
  console.log(`Receipts are received at http://127.0.0.1:${port}/consent`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void receiver.close().then(() => process.exit()));
}
