// Streams that wait: the page gets one at once, and it becomes the real one after the grant.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { strictPage } from '../support/strict-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();

/** Sends three events a stream; its address stands in for the partner's, which answers no stream. */
const asked = [];
const server = createServer((request, response) => {
  asked.push(request.url);
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'access-control-allow-origin': '*',
  });
  response.write('data: one\n\nevent: named\ndata: two\n\n');
});
let origin;
before(async () => {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const page = (code) =>
  strictPage(world, {
    attributes: '',
    needs: `analytics ${origin}=analytics`,
    body: `<script>const seen = (window.seen = []); const see = (text) => void seen.push(text); ${code}</script>`,
  });
const streaming = () => `
  const stream = new EventSource('http://${origin}/stream');
  see(stream instanceof EventSource && stream.readyState === stream.CONNECTING && stream.url);
  stream.onopen = () => see('open ' + stream.readyState);
  stream.onmessage = (event) => see(event.data + ' ' + (event.target instanceof EventSource));
  stream.addEventListener('named', (event) => { see(event.data); stream.close(); see(stream.readyState); });
  stream.onerror = () => see('error ' + stream.readyState);`;

test('an EventSource opens after the grant, with its listeners', async () => {
  const { page: tab } = await world.visit(page(streaming()));
  await acceptButton(tab).waitFor();
  await quiet(() => asked);
  assert.deepEqual(asked, []);
  await acceptButton(tab).click();
  await tab.waitForFunction(() => window.seen.length === 5);
  assert.deepEqual(await tab.evaluate(() => window.seen), [
    `http://${origin}/stream`,
    'open 1',
    'one true',
    'two',
    2,
  ]);
  assert.deepEqual(asked, ['/stream']);
});

test('a refused EventSource fails and is closed', async () => {
  asked.length = 0;
  const { page: tab, problems } = await world.visit(page(streaming()));
  await refuseButton(tab).click();
  await tab.waitForFunction(() => window.seen.length === 2);
  assert.deepEqual((await tab.evaluate(() => window.seen)).at(1), 'error 2');
  assert.deepEqual(asked, []);
  assert.deepEqual(problems, []);
});

test('a refused WebSocket fails as one that cannot connect', async () => {
  const { page: tab, problems } = await world.visit(
    page(`
      const socket = new WebSocket('ws://${origin}/socket', ['a']);
      see(socket instanceof WebSocket && socket.readyState === WebSocket.CONNECTING);
      socket.binaryType = 'arraybuffer';
      see(socket.binaryType);
      socket.addEventListener('error', () => see('error'));
      socket.onclose = (event) => see('close ' + event.code + ' ' + socket.readyState);`),
  );
  await refuseButton(tab).click();
  await tab.waitForFunction(() => window.seen.length === 4);
  assert.deepEqual(await tab.evaluate(() => window.seen), [
    true,
    'arraybuffer',
    'error',
    'close 1006 3',
  ]);
  assert.deepEqual(asked, []);
  assert.deepEqual(problems, []);
});

test('a WebSocket that the page closes while it waits never connects', async () => {
  asked.length = 0;
  const { page: tab } = await world.visit(
    page(
      `const socket = new WebSocket('ws://${origin}/socket'); socket.onclose = () => see('closed'); socket.close();`,
    ),
  );
  await acceptButton(tab).click();
  await tab.waitForFunction(() => window.seen.length === 1);
});
