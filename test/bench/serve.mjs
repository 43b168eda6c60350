// Two origins on this machine: the page's own, which sends everything as brotli at its best and never lets it be kept, and
// that of the tags. Both keep a log.
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/**
 * `files` are texts by path; a visitor whose choice by our tool the server sees gets that of `<path> known` where there is
 * one. The log has a line `{ path, bytes }` for each answer, with the bytes of its body.
 */
export async function serve(files, headers = {}) {
  const packed = new Map();
  const log = [];
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    const known = `${path} known`;
    const isKnown = files.has(known) && /cookie-gate=/.test(request.headers.cookie);
    const name = isKnown ? known : path;
    const text = files.get(name);
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (!packed.has(name)) packed.set(name, brotliCompressSync(text));
    const body = packed.get(name);
    log.push({ path, bytes: body.length });
    response
      .writeHead(200, {
        'content-type': types[path.split('.').pop()] ?? types.html,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-store',
        ...headers,
      })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    log,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
