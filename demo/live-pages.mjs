// Tells open pages to load anew after a change, by server-sent events.

/** Adds `/live-reload` to the site and returns how to reload all open pages. */
export function addLiveReload(site) {
  const open = new Set();
  site.get('/live-reload', (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    reply.raw.write('retry: 500\n\n');
    open.add(reply.raw);
    request.raw.on('close', () => open.delete(reply.raw));
  });
  return () => open.forEach((page) => page.write('data: reload\n\n'));
}
