// What the page's own code sees of interception: promises, events and functions as it expects them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { strictPage } from '../support/strict-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const strict = (page) => strictPage(world, page);
const seen = (page) => page.evaluate(() => window.seen ?? []);
/** A script of the page; `see()` keeps what it is given. */
const script = (code) =>
  `<script>const seen = (window.seen = []); const see = (text) => void seen.push(text); const at = (path) => '{{partner}}' + path; ${code}</script>`;

test('what waited goes out in the order it was asked for', async () => {
  const names = ['one', 'two', 'three', 'four', 'five'];
  const code = names
    .map((name, at) =>
      at % 2
        ? `document.body.insertAdjacentHTML('beforeend', '<p>${name}</p>'); { const s = document.createElement('script'); s.src = at('/tag/${name}.js'); s.async = false; document.body.append(s); }`
        : `{ const s = document.createElement('script'); s.setAttribute('src', at('/tag/${name}.js')); s.async = false; s.onload = () => see('${name}'); document.body.append(s); }`,
    )
    .join('\n');
  const { page } = await world.visit(strict({ body: script(code) }));
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 5);
  assert.deepEqual(await page.evaluate(() => window.ran), names);
  assert.deepEqual(await seen(page), ['one', 'three', 'five']);
});

const asking = script(`
  fetch(at('/fetched'), { method: 'POST', body: 'a=1' }).then((answer) => see('fetch ' + answer.ok), (error) => see(error.name + ': ' + error.message));
  const request = new XMLHttpRequest();
  request.open('POST', at('/xhr'));
  request.responseType = 'json';
  request.timeout = 9000;
  for (const type of ['readystatechange', 'load', 'error', 'loadend']) request.addEventListener(type, () => see(type + ' ' + request.readyState + ' ' + request.status));
  request.send('b=2');
  see('beacon ' + navigator.sendBeacon(at('/beacon'), 'c=3'));
  const image = new Image();
  image.onload = () => see('image ' + image.naturalWidth);
  image.onerror = (event) => see('image ' + event.type);
  image.src = at('/picture/one.svg');
  see(image.src === at('/picture/one.svg') ? 'src is as it was set' : image.src);`);

test('promises and events of the page settle with the grant, and never before', async () => {
  const { page } = await world.visit(strict({ body: asking }));
  await acceptButton(page).waitFor();
  await quiet(world.left);
  assert.deepEqual(
    await seen(page),
    ['readystatechange 1 0', 'beacon true', 'src is as it was set'].filter(
      (line) => !line.startsWith('ready'),
    ),
  );
  await acceptButton(page).click();
  await quiet(world.left);
  assert.deepEqual(world.left().toSorted(), ['/beacon', '/fetched', '/picture/one.svg', '/xhr']);
  const later = await seen(page);
  for (const line of ['fetch true', 'load 4 200', 'loadend 4 200', 'image 240'])
    assert.equal(later.filter((one) => one === line).length, 1, `${line} in ${later}`);
});

test('a refused request fails as a blocked one does', async () => {
  const { page, problems } = await world.visit(strict({ body: asking }));
  await refuseButton(page).click();
  await page.waitForFunction(() => window.seen.some((line) => line.startsWith('loadend')));
  await quiet(world.left);
  const later = await seen(page);
  for (const line of ['TypeError: Failed to fetch', 'error 4 0', 'loadend 4 0', 'image error'])
    assert.equal(later.filter((one) => one === line).length, 1, `${line} in ${later}`);
  assert.deepEqual(world.left(), []);
  assert.deepEqual(problems, []);
});

test('a refused script, frame or stylesheet tells its element, once, after the call', async () => {
  const { page } = await world.visit(
    strict({
      body: script(`
        for (const [name, property, path] of [['script', 'src', '/tag/a.js'], ['link', 'href', '/style.css']]) {
          const element = document.createElement(name);
          element.onerror = () => see(name);
          if (name === 'link') element.rel = 'stylesheet';
          element[property] = at(path);
          document.head.append(element);
        }
        see('inserted');`),
    }),
  );
  await refuseButton(page).click();
  await page.waitForFunction(() => window.seen.length === 3);
  await page.reload();
  await page.waitForFunction(() => window.seen.length === 3);
  await quiet(world.left);
  assert.deepEqual(await seen(page), ['inserted', 'script', 'link']);
  assert.deepEqual(world.left(), []);
});

test('a request that the page gives up is not sent after the grant', async () => {
  const { page } = await world.visit(
    strict({
      body: script(`
        const giveUp = new AbortController();
        fetch(at('/fetched'), { signal: giveUp.signal }).catch((error) => see(error.name));
        giveUp.abort();
        const request = new XMLHttpRequest();
        request.open('GET', at('/xhr'));
        request.send();
        request.abort();
        const again = new XMLHttpRequest();
        again.open('GET', at('/first'));
        again.send();
        again.open('GET', at('/second'));
        again.send();
        const image = new Image();
        image.src = at('/picture/one.svg');
        image.src = at('/picture/two.svg');
        const frame = document.createElement('iframe');
        frame.src = at('/frame.html');
        document.body.append(frame);
        frame.removeAttribute('src');`),
    }),
  );
  await acceptButton(page).click();
  await quiet(world.left);
  assert.deepEqual(world.left().toSorted(), ['/picture/two.svg', '/second']);
  assert.deepEqual(await seen(page), ['AbortError']);
});

test('a body and headers are sent as they were when the page called', async () => {
  const { page } = await world.visit(
    strict({
      body: script(`
        const init = { method: 'POST', body: 'first', headers: { 'content-type': 'text/plain' } };
        void fetch(at('/fetched'), init);
        init.body = 'second';
        const data = new FormData();
        data.set('a', '1');
        void fetch(new Request(at('/form'), { method: 'POST', body: data }));`),
    }),
  );
  const bodies = [];
  page.on('request', (request) => {
    if (request.url().startsWith(world.partnerOrigin)) bodies.push(request.postData());
  });
  await acceptButton(page).click();
  await quiet(world.left);
  assert.equal(bodies.length, 2);
  assert.equal(bodies[0], 'first');
  assert.match(bodies[1], /name="a"\r\n\r\n1/);
});

const looks = `
  const places = [[window, 'fetch'], [XMLHttpRequest.prototype, 'open'], [XMLHttpRequest.prototype, 'send'], [XMLHttpRequest.prototype, 'abort'], [Navigator.prototype, 'sendBeacon'], [Element.prototype, 'setAttribute'], [Element.prototype, 'setAttributeNS'], [Element.prototype, 'removeAttribute'], [Element.prototype, 'insertAdjacentHTML'], [Element.prototype, 'setHTMLUnsafe'], [Range.prototype, 'createContextualFragment'], [DOMParser.prototype, 'parseFromString'], [Function.prototype, 'toString'], [window, 'EventSource'], [window, 'WebSocket']];
  const setters = [[HTMLImageElement.prototype, 'src'], [HTMLScriptElement.prototype, 'src'], [HTMLLinkElement.prototype, 'href'], [HTMLMediaElement.prototype, 'src'], [Element.prototype, 'innerHTML'], [Element.prototype, 'outerHTML'], [ShadowRoot.prototype, 'innerHTML'], [HTMLTemplateElement.prototype, 'content'], [Document.prototype, 'cookie']];
  const own = (f) => Object.entries(Object.getOwnPropertyDescriptors(f)).map(([key, { enumerable, writable }]) => key + enumerable + writable).sort().join();
  const tell = (f) => f && { name: f.name, length: f.length, source: Function.prototype.toString.call(f), text: String(f), own: own(f), isConstructor: (() => { try { Reflect.construct(Object, [], f); return true; } catch { return false; } })() };
  window.looks = [
    ...places.map(([owner, key]) => { const { value, ...rest } = Object.getOwnPropertyDescriptor(owner, key); return { key, ...rest, ...tell(value) }; }),
    ...setters.map(([owner, key]) => { const { get, set, ...rest } = Object.getOwnPropertyDescriptor(owner, key); return { key, ...rest, get: tell(get), set: tell(set) }; }),
    { sockets: [WebSocket.OPEN, WebSocket.prototype.constructor === WebSocket, EventSource.CLOSED] },
  ];`;

test('every function keeps its name, length, source and properties', async () => {
  const gateless = await world.visit({ gate: `<script>${looks}</script>` });
  const native = await gateless.page.evaluate(() => window.looks);
  const { page } = await world.visit(strict({ head: `<script>${looks}</script>` }));
  assert.deepEqual(await page.evaluate(() => window.looks), native);
});

test('a function called on the wrong object fails as it does without the gate', async () => {
  const wrong = `window.seen = [() => fetch.call({}), () => XMLHttpRequest.prototype.open.call({}), () => Element.prototype.setAttribute.call({}, 'a', 'b'), () => Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set.call({}, '/a'), () => Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').get.call({}), () => document.createElement('p').setAttribute(), () => new WebSocket(), () => WebSocket('ws://a'), () => navigator.sendBeacon(), () => document.createElement('p').setAttribute('src', Symbol()), () => new fetch()].map((call) => { try { const given = call(); given?.catch?.(() => {}); return typeof given; } catch (error) { return error.name; } })`;
  const gateless = await world.visit({ gate: '', head: `<script>${wrong}</script>` });
  const native = await seen(gateless.page);
  const { page } = await world.visit(strict({ head: `<script>${wrong}</script>` }));
  assert.deepEqual(await seen(page), native);
});

/** As error trackers and zone.js do it: the function is replaced by one that calls the one before. */
const wrapper = `
  const wraps = (window.wraps = []);
  const nativeFetch = window.fetch;
  window.fetch = function (...values) { wraps.push('fetch'); return nativeFetch.apply(this, values); };
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (...values) { wraps.push('open'); return open.apply(this, values); };
  XMLHttpRequest.prototype.send = function (...values) { wraps.push('send'); return send.apply(this, values); };
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  Object.defineProperty(HTMLImageElement.prototype, 'src', { ...source, set(value) { wraps.push('src'); source.set.call(this, value); } });
  const NativeSocket = window.WebSocket;
  window.WebSocket = class extends NativeSocket { constructor(...values) { super(...values); wraps.push('socket'); } };`;
const wrapped = script(`
  fetch(at('/fetched')).then(() => see('fetched'));
  const request = new XMLHttpRequest();
  request.onload = () => see('loaded');
  request.open('GET', at('/xhr'));
  request.send();
  new Image().src = at('/picture/one.svg');
  new WebSocket(at('/socket').replace('http', 'ws'));
  void fetch('/own');`);

for (const [when, page] of [
  ['after the gate', { head: `<script>${wrapper}</script>` }],
  ['before the gate', { before: `<script>${wrapper}</script>` }],
])
  test(`another tool’s wrappers, put on ${when}, go on working`, async () => {
    const { before = '', gate, ...rest } = strict({ ...page, body: wrapped });
    const { page: tab, problems } = await world.visit({ ...rest, gate: before + gate });
    await acceptButton(tab).waitFor();
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    await acceptButton(tab).click();
    await tab.waitForFunction(() => window.seen.length === 2);
    await quiet(world.left);
    assert.deepEqual(world.left().toSorted(), ['/fetched', '/picture/one.svg', '/socket', '/xhr']);
    const wraps = await tab.evaluate(() => window.wraps);
    for (const name of ['fetch', 'open', 'send', 'src', 'socket'])
      assert.ok(wraps.includes(name), `${name} in ${wraps}`);
    assert.deepEqual(problems, []);
  });

test('switched off, the platform is untouched', async () => {
  const natives = `window.kept = [window.fetch, XMLHttpRequest.prototype.send, Function.prototype.toString, Element.prototype.setAttribute, Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set, Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set, window.WebSocket];`;
  const { gate } = strict({ attributes: 'data-undeclared="off"' });
  const { page } = await world.visit({
    gate: `<script>${natives} const before = window.kept;</script>${gate}<script>${natives} window.same = window.kept.map((one, at) => one === before[at]);</script>`,
  });
  const same = await page.evaluate(() => window.same);
  assert.deepEqual(
    same,
    same.map(() => true),
  );
  assert.equal(same.length, 7);
});
