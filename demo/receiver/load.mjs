// `node demo/receiver/load.mjs [seconds] [connections]`: what the receiver takes, over its own process on this machine.
// PostgreSQL is measured where DATABASE_URL names one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receiptLike } from './receipt-like.mjs';

const [seconds = 10, connections = 32] = process.argv.slice(2).map(Number);

/** Milliseconds that each acknowledged receipt took. */
async function measure(origin) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const end = performance.now() + seconds * 1000;
  const send = (body) =>
    new Promise((resolve, reject) => {
      const sent = request(
        `${origin}/consent`,
        { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
        (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const body = JSON.stringify(receiptLike());
        const begin = performance.now();
        if ((await send(body)) !== 201) throw new Error('not kept');
        times.push(performance.now() - begin);
      }
    }),
  );
  agent.destroy();
  return times.toSorted((one, other) => one - other);
}

async function run(name, environment) {
  const child = spawn(process.execPath, [new URL('start.mjs', import.meta.url).pathname], {
    env: { ...process.env, PORT: '0', PER_MINUTE: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const [origin] = /http:\/\/[\d.:]+/.exec(`${line}`);
  const times = await measure(origin);
  const at = (part) => times[Math.floor(times.length * part)].toFixed(1);
  console.log(
    `${name}: ${Math.round(times.length / seconds)} receipts/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${connections} connections, ${seconds} s)`,
  );
  child.kill();
  await once(child, 'exit');
}

const folder = mkdtempSync(join(tmpdir(), 'receipts-'));
const { DATABASE_URL } = process.env;
await run('SQLite', { DATABASE_URL: '', RECEIPTS_FILE: join(folder, 'receipts.sqlite') });
if (DATABASE_URL) await run('PostgreSQL', { DATABASE_URL });
rmSync(folder, { recursive: true });
