// Tags that a page moves, removes, copies and puts back: each is held until granted, and runs once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';
const ran = (page) => page.evaluate(() => window.ran ?? []);
const held = (name, more = '') =>
  `<script type="text/plain" id="${name}" data-consent="analytics" ${more} data-src="{{partner}}/tag/${name}.js"></script>`;
const picture = (name) =>
  `<img id="${name}" data-consent="analytics" data-src="{{partner}}/picture/${name}.svg" alt="">`;
const places = '<div id="here"></div><div id="there"></div>';

test('a tag that is moved while it is held stays held, and runs once after Accept, in its new place', async () => {
  const { page } = await world.visit({ body: held('one') + held('two') + picture('dot') + places });
  await acceptButton(page).waitFor();
  await page.evaluate(() => {
    const there = document.querySelector('#there');
    there.append(document.querySelector('#two'), document.querySelector('#dot'));
    document.body.append(document.querySelector('#one'));
    there.moveBefore?.(document.querySelector('#two'), null);
  });
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  await quiet(world.left);
  assert.deepEqual(await ran(page), ['two', 'one'], 'in the order of the page as it now is');
  assert.deepEqual(world.left().toSorted(), ['/picture/dot.svg', '/tag/one.js', '/tag/two.js']);
  assert.equal(await page.evaluate(() => document.querySelector('#two').parentNode.id), 'there');
});

test('a tag that is moved between being queued and started runs once, where it then stands', async () => {
  const body =
    '<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/slow.js?delay=900"></script>' +
    held('moved') +
    held('still') +
    places;
  const { page, problems } = await world.visit({ body });
  await acceptButton(page).click();
  await page.waitForTimeout(300);
  assert.deepEqual(await ran(page), [], 'both wait');
  await page.evaluate(() => {
    document.querySelector('#there').append(document.querySelector('#moved'));
  });
  await page.waitForFunction(() => window.ran?.length === 3);
  await quiet(world.left);
  assert.deepEqual(await ran(page), ['slow', 'moved', 'still']);
  assert.equal(await page.evaluate(() => document.querySelector('#moved').parentNode.id), 'there');
  assert.equal(world.left().length, 3);
  assert.deepEqual(problems, []);
});

test('a tag that is removed while it is held never runs, until it is put back', async () => {
  const { page } = await world.visit({ body: held('gone') + picture('lost') + held('stays') });
  await acceptButton(page).waitFor();
  await page.evaluate(() => {
    window.kept = [document.querySelector('#gone'), document.querySelector('#lost')];
    window.kept.forEach((tag) => tag.remove());
  });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  await quiet(world.left);
  assert.deepEqual(world.left(), ['/tag/stays.js']);
  await page.evaluate(() => document.body.append(...window.kept));
  await page.waitForFunction(() => window.ran?.length === 2);
  await quiet(world.left);
  assert.deepEqual(world.left().toSorted(), ['/picture/lost.svg', '/tag/gone.js', '/tag/stays.js']);
});

test('a tag that is removed while it waits for its turn does not start', async () => {
  const body =
    '<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/slow.js?delay=700"></script>' +
    held('gone') +
    held('stays');
  const { page } = await world.visit({ body });
  await acceptButton(page).click();
  await page.waitForTimeout(250);
  await page.evaluate(() => document.querySelector('#gone').remove());
  await page.waitForFunction(() => window.ran?.length === 2);
  assert.deepEqual(await ran(page), ['slow', 'stays']);
});

test('a tag that ran does not run again when it is removed and put back, moved or wrapped', async () => {
  const inline = `<script type="text/plain" id="inline" data-consent="analytics">(window.ran ||= []).push('inline')</script>`;
  const { page, lines } = await world.visit({
    body: held('one') + inline + picture('dot') + places,
  });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  await quiet(world.left);
  world.forget();
  await page.evaluate(async () => {
    const there = document.querySelector('#there');
    for (const id of ['one', 'inline', 'dot']) {
      const tag = document.querySelector(`#${id}`);
      tag.remove();
      await new Promise((resolve) => setTimeout(resolve, 30));
      there.append(tag);
    }
    const wrapper = document.createElement('section');
    there.replaceWith(wrapper);
    wrapper.append(there);
    window.cookieGate.grant();
  });
  await page.waitForTimeout(500);
  assert.deepEqual(await ran(page), ['one', 'inline']);
  assert.deepEqual(world.left(), []);
  // Nor is it taken for a tag that is not as it must be.
  assert.deepEqual(
    lines.filter((line) => line.startsWith('cookie-gate:')),
    [],
  );
});

test('a framework that replaces held nodes by equal new ones gets each released once', async () => {
  const markup = held('one') + picture('dot') + held('two');
  const { page } = await world.visit({ body: `<div id="app">${markup}</div>` });
  await acceptButton(page).waitFor();
  const render = () =>
    page.evaluate(
      (html) => {
        document.querySelector('#app').innerHTML = html;
      },
      markup.replaceAll('{{partner}}', world.partnerOrigin),
    );
  for (let turn = 0; turn < 5; turn++) await render();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  await quiet(world.left);
  assert.deepEqual(await ran(page), ['one', 'two']);
  assert.deepEqual(world.left().toSorted(), ['/picture/dot.svg', '/tag/one.js', '/tag/two.js']);
});

const ways = {
  'cloned from a template': (place, html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    place.append(template.content.cloneNode(true));
  },
  'imported from a template': (place, html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    place.append(document.importNode(template.content, true));
  },
  'in a document fragment': (place, html) => {
    place.append(document.createRange().createContextualFragment(html));
  },
  'by insertAdjacentHTML': (place, html) => place.insertAdjacentHTML('beforeend', html),
  'from another document': (place, html) => {
    const other = new DOMParser().parseFromString(html, 'text/html');
    place.append(...other.querySelectorAll('[data-consent]'));
  },
  'deep inside what was built out of the page': (place, html) => {
    const section = document.createElement('section');
    section.innerHTML = `<div><p></p><div>${html}</div></div>`;
    place.replaceChildren(section);
  },
};
for (const [name, add] of Object.entries(ways))
  test(`tags inserted ${name} are held, then run once each and in order`, async () => {
    const { page } = await world.visit({ body: places });
    await acceptButton(page).waitFor();
    const insert = (id, names) =>
      page.evaluate(
        ([add, id, html]) => {
          new Function('place', 'html', `(${add})(place, html)`)(
            document.querySelector(`#${id}`),
            html,
          );
        },
        [`${add}`, id, names.map(held).join('').replaceAll('{{partner}}', world.partnerOrigin)],
      );
    await insert('here', ['a', 'b']);
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    await acceptButton(page).click();
    await page.waitForFunction(() => window.ran?.length === 2);
    await insert('there', ['c', 'd']);
    await page.waitForFunction(() => window.ran?.length === 4);
    await quiet(world.left);
    assert.deepEqual(await ran(page), ['a', 'b', 'c', 'd']);
    assert.equal(world.left().length, 4);
  });

test('a template’s own content stays inert, whatever is granted', async () => {
  const { page } = await world.visit({
    body: `<template>${held('inert')}${picture('dot')}</template>${held('one')}${opener}`,
  });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  await quiet(world.left);
  assert.deepEqual(world.left(), ['/tag/one.js']);
});
