// Runs a web server that is on this machine with settings a test has printed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, chmodSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const apacheModules = '/usr/lib/apache2/modules';
const serverPart = (printed) => printed.lastIndexOf('# In the server');

const servers = {
  nginx: {
    paths: ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'],
    settings: (printed, port, folder) => `daemon off; master_process off;
pid ${folder}/pid; error_log stderr;
events {}
http {
access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join('\n')}
${printed.slice(0, serverPart(printed))}
server { listen 127.0.0.1:${port};
${printed.slice(serverPart(printed))}
location / { return 200 "a page"; } } }`,
    words: (file, folder) => ['-p', folder, '-c', file],
  },
  apache: {
    paths: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
    settings: (printed, port, folder) => `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/log
User www-data
Group www-data
${['mpm_event', 'authz_core', 'setenvif', 'headers'].map((one) => `LoadModule ${one}_module ${apacheModules}/mod_${one}.so`).join('\n')}
DocumentRoot ${folder}/pages
${printed}`,
    words: (file) => ['-X', '-f', file],
  },
  caddy: {
    paths: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    settings: (printed, port) => `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
${printed}
respond "a page"
}`,
    words: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
  },
};

/** Why it cannot run here; `false` where it can. */
export const whyNot = (name) =>
  servers[name].paths.some(existsSync) ? false : `${name} is not on this machine`;

/** `headersFor` asks for a page with a Cookie header. Throws with what the server says where it does not start. */
export async function runServer(name, printed) {
  const { paths, settings, words } = servers[name];
  const folder = mkdtempSync(join(tmpdir(), `cookie-gate-${name}-`));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'page'), 'a page');
  const port = await freePort();
  const file = join(folder, 'settings');
  writeFileSync(file, settings(printed, port, folder));
  const server = spawn(paths.find(existsSync), words(file, folder), {
    env: { ...process.env, HOME: folder },
  });
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  server.stdout.on('data', (text) => (said += text));

  const headersFor = (cookie) =>
    new Promise((resolve, reject) => {
      get(
        { host: '127.0.0.1', port, path: '/page', headers: cookie ? { cookie } : {} },
        (answer) => {
          answer.resume();
          resolve(answer.headers);
        },
      ).on('error', reject);
    });
  const close = async () => {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 50; tries++) {
    if (server.exitCode !== null) break;
    const isUp = await headersFor('').then(
      () => true,
      () => false,
    );
    if (isUp) return { headersFor, close };
    await wait(100);
  }
  await close();
  throw new Error(`${name} did not start: ${said}`);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
