// A PostgreSQL of a test's own, where its programs can be found; else DATABASE_URL may name one.
import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** It refuses to run as root; this is `nobody` on every Linux. */
const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Its address and how to stop it, or why there is none. */
export async function startPostgres() {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { address: DATABASE_URL, stop() {} };
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (other.uid) chownSync(folder, other.uid, other.gid);
  const run = (command, ...given) =>
    execFileSync(command, given, { ...other, cwd: folder, stdio: 'ignore' });
  const data = join(folder, 'data');
  try {
    run('initdb', '-D', data, '-U', 'receipts', '--auth=trust', '--no-sync');
    const port = await freePort();
    run(
      'pg_ctl',
      '-D',
      data,
      '-w',
      '-l',
      join(folder, 'log'),
      '-o',
      `-p ${port} -h 127.0.0.1 -k ${folder}`,
      'start',
    );
    return {
      address: `postgres://receipts@127.0.0.1:${port}/postgres`,
      stop() {
        run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return { missing: `No PostgreSQL can be started here: ${error.code ?? error.message}` };
  }
}
