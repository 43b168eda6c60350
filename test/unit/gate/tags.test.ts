import { expect } from 'chai';
import { createStarter } from '../../../src/gate/held-tag.js';
import { createQueue } from '../../../src/gate/queue.js';
import { createTags } from '../../../src/gate/tags.js';
import type { Tags } from '../../../src/gate/tags.js';
import {
  freshName,
  moduleAt,
  nowhereAt,
  pageAt,
  pictureAt,
  ran,
  requests,
  scriptAt,
  sheetAt,
} from '../../support/fixtures.js';
import { expectSame, expectSameList } from '../../support/expect-same.js';
import { recordTells } from '../../support/record-tells.js';
import type { Tells } from '../../support/record-tells.js';
import { createStage } from '../../support/stage.js';
import type { Stage } from '../../support/stage.js';
import { pause, until } from '../../support/until.js';

const known = ['authentication', 'preferences', 'analytics', 'advertising', 'marketing'];

describe('the tags', () => {
  let stage: Stage;
  let tells: Tells;
  let tags: Tags;
  let frames: HTMLElement[];
  /** Categories that are granted now; emptied after each test, so that its gate starts nothing more. */
  let grants: Set<string>;
  let refusedVendors: string[];
  let refusedPartners: string[];

  beforeEach(() => {
    window.ran = [];
    stage = createStage();
    tells = recordTells();
    const myFrames: HTMLElement[] = (frames = []);
    refusedVendors = [];
    refusedPartners = [];
    const mine = new Set(['authentication']);
    grants = mine;
    tags = createTags(
      createStarter('', tells.tell),
      (...starter) => createQueue(...starter, (then) => then(), 5000, tells.tell),
      (category, vendor = '') =>
        known.includes(category)
          ? mine.has(category) && !refusedVendors.includes(vendor)
          : undefined,
      (element) => !refusedPartners.includes(element.dataset?.partner ?? ''),
      tells.tell,
      (frame) => void myFrames.push(frame),
    );
  });
  afterEach(() => {
    grants.clear();
    stage.clear();
  });

  const inline = (name: string, consent = 'analytics', more = '') =>
    `<script type="text/plain" data-consent="${consent}" ${more}>window.ran.push('${name}')</script>`;
  const outside = (name: string, consent = 'analytics', more = '') =>
    `<script type="text/plain" data-consent="${consent}" data-src="${scriptAt(name)}" ${more}></script>`;
  const grant = (...categories: string[]) => {
    for (const category of categories) grants.add(category);
    tags.scan();
  };
  const watch = () => tags.watch();
  /** Long enough for anything that would start to have started. */
  const settle = () => pause(80);

  const kinds: [string, (name: string) => string][] = [
    ['a script', outside],
    [
      'a module',
      (name) =>
        `<script type="text/plain" data-type="module" data-consent="analytics" data-src="${moduleAt(name)}"></script>`,
    ],
    ['a picture', (name) => `<img alt="" data-consent="analytics" data-src="${pictureAt(name)}">`],
    ['a frame', (name) => `<iframe data-consent="analytics" data-src="${pageAt(name)}"></iframe>`],
    [
      'a style sheet',
      (name) => `<link rel="stylesheet" data-consent="analytics" data-href="${sheetAt(name)}">`,
    ],
    [
      'a poster',
      (name) => `<video data-consent="analytics" data-poster="${pictureAt(name)}"></video>`,
    ],
    [
      'an object',
      (name) =>
        `<object data-consent="analytics" data-type="image/svg+xml" data-data="${pictureAt(name)}"></object>`,
    ],
  ];
  for (const [what, write] of kinds) {
    it(`hold ${what} until it is granted, and start it once`, async () => {
      const name = freshName();
      stage.put(write(name));
      watch();
      await settle();
      expect(requests(name)).to.equal(0);
      grant('analytics');
      await until(() => requests(name));
      tags.scan();
      tags.scan();
      await settle();
      expect(requests(name)).to.equal(1);
    });
  }

  it('start what is granted already at once', async () => {
    grants.add('analytics');
    stage.put(inline('one'));
    watch();
    expect(ran()).to.eql(['one']);
  });

  it('start blocking scripts in document order, however long each takes', async () => {
    const [first, third] = [freshName(), freshName()];
    stage.put(outside(first) + inline('second') + outside(third) + inline('fourth'));
    watch();
    grant('analytics');
    await until(() => ran().length === 4);
    expect(ran()).to.eql([first, 'second', third, 'fourth']);
  });

  it('run each script once, however often they look', async () => {
    const name = freshName();
    stage.put(outside(name) + inline('inline'));
    watch();
    grant('analytics');
    grant('analytics');
    await until(() => ran().length === 2);
    grants.delete('analytics');
    tags.scan();
    grant('analytics');
    await settle();
    expect(ran()).to.eql([name, 'inline']);
  });

  it('take several categories for all of them', async () => {
    stage.put(inline('both', ' analytics\n advertising '));
    watch();
    grant('analytics');
    await settle();
    expect(ran()).to.eql([]);
    grants.delete('analytics');
    grant('advertising');
    await settle();
    expect(ran()).to.eql([]);
    grant('analytics');
    expect(ran()).to.eql(['both']);
  });

  it('hold the tag of a vendor that is refused', async () => {
    refusedVendors = ['hotjar'];
    stage.put(
      inline('refused', 'analytics', 'data-vendor="hotjar"') +
        inline('other', 'analytics', 'data-vendor="other"'),
    );
    watch();
    grant('analytics');
    await settle();
    expect(ran()).to.eql(['other']);
  });

  for (const consent of [
    '',
    ' ',
    'analytcs',
    'Analytics',
    'analytics,advertising',
    'all',
    'analytics x',
    '*',
  ])
    it(`hold and tell, once, a tag with data-consent="${consent}"`, async () => {
      const tag = stage.put(inline('odd', consent));
      watch();
      grant(...known);
      grant(...known);
      await settle();
      expect(ran()).to.eql([]);
      expect(tells.codes()).to.eql(['unknown-category']);
      expectSame(tells.told[0]!.about, tag);
    });

  it('tell a tag with a hostile address once, and hold it', async () => {
    const tag = stage.put(
      '<iframe data-consent="analytics" data-src="javascript:parent.ran.push(1)"></iframe>',
    );
    watch();
    grant('analytics');
    await settle();
    grant('analytics');
    await settle();
    expect(ran()).to.eql([]);
    expect(tells.codes()).to.eql(['bad-address']);
    expectSame(tells.told[0]!.about, tag);
    expect(tags.stateOf(tag)).to.equal('held');
  });

  it('bear an element of another namespace, which has no data to read', () => {
    const stranger = document.createElementNS('urn:elsewhere', 'tag');
    stranger.setAttribute('data-consent', 'analytics');
    stage.root.append(stranger);
    stage.put(inline('one'));
    watch();
    grant('analytics');
    expect(ran()).to.eql(['one']);
  });

  describe('inserted later', () => {
    const ways: [string, (html: string) => void][] = [
      ['innerHTML', (html) => (stage.root.innerHTML = `<div><p>${html}</p></div>`)],
      ['insertAdjacentHTML', (html) => stage.root.insertAdjacentHTML('beforeend', html)],
      [
        'a fragment',
        (html) => stage.root.append(document.createRange().createContextualFragment(html)),
      ],
      [
        'a clone of a template',
        (html) => {
          const template = Object.assign(document.createElement('template'), { innerHTML: html });
          stage.root.append(template.content.cloneNode(true));
        },
      ],
      [
        'a clone of an element',
        (html) => {
          const holder = document.createElement('div');
          holder.innerHTML = html;
          stage.root.append(holder.cloneNode(true));
        },
      ],
      [
        'a parent that comes before its content',
        (html) => {
          const parent = stage.root.appendChild(document.createElement('div'));
          parent.innerHTML = html;
        },
      ],
      [
        'a holder that is moved',
        (html) => {
          const holder = document.createElement('div');
          holder.innerHTML = html;
          stage.root.prepend(holder);
          stage.root.append(holder);
        },
      ],
    ];
    for (const [what, insert] of ways) {
      it(`by ${what}, are started once where granted`, async () => {
        const [script, picture] = [freshName(), freshName()];
        grants.add('analytics');
        watch();
        insert(
          `${outside(script)}<img alt="" data-consent="analytics" data-src="${pictureAt(picture)}">${inline('inline')}`,
        );
        await until(() => ran().length === 2 && requests(picture));
        await settle();
        expect(ran()).to.eql([script, 'inline']);
        expect(requests(picture)).to.equal(1);
      });

      it(`by ${what}, are held until granted`, async () => {
        const picture = freshName();
        watch();
        insert(
          `${inline('inline')}<img alt="" data-consent="analytics" data-src="${pictureAt(picture)}">`,
        );
        await settle();
        expect(ran()).to.eql([]);
        expect(requests(picture)).to.equal(0);
        grant('analytics');
        await until(() => requests(picture));
        expect(ran()).to.eql(['inline']);
      });

      it(`by ${what}, never run where they say authentication`, async () => {
        const picture = freshName();
        grants.add('analytics');
        watch();
        insert(
          ['authentication', 'authentication authentication', 'analytics authentication']
            .map((consent) => inline(consent, consent))
            .join('') +
            `<img alt="" data-consent="authentication" data-src="${pictureAt(picture)}">`,
        );
        await settle();
        grant('analytics');
        await settle();
        expect(ran()).to.eql([]);
        expect(requests(picture)).to.equal(0);
      });
    }

    it('in a template, stay inert', async () => {
      grants.add('analytics');
      watch();
      stage.root.innerHTML = `<template>${inline('inert')}</template>`;
      await settle();
      expect(ran()).to.eql([]);
    });

    it('as a copy of a tag that has run, run no second time', async () => {
      stage.put(inline('one'));
      watch();
      grant('analytics');
      stage.root.append(stage.root.firstElementChild!.cloneNode(true));
      await settle();
      expect(ran()).to.eql(['one']);
    });
  });

  it('start what the page’s own HTML says is for authentication', () => {
    stage.put(inline('login', 'authentication'));
    watch();
    expect(ran()).to.eql(['login']);
  });

  it('never start a late tag that is made one for authentication', async () => {
    watch();
    stage.root.innerHTML = inline('late');
    await settle();
    (stage.root.firstElementChild as HTMLElement).dataset.consent = 'authentication';
    tags.scan();
    await settle();
    expect(ran()).to.eql([]);
  });

  it('start nothing that was removed while it was held', async () => {
    const tag = stage.put(inline('gone'));
    watch();
    tag.remove();
    grant('analytics');
    await settle();
    expect(ran()).to.eql([]);
  });

  it('start nothing that was removed while it waited, but when it comes back', async () => {
    const name = freshName();
    stage.put(outside(name) + inline('waits'));
    const waits = stage.root.lastElementChild!;
    watch();
    grant('analytics');
    waits.remove();
    await until(() => ran().length === 1);
    await settle();
    expect(ran()).to.eql([name]);
    stage.root.append(waits);
    await until(() => ran().length === 2);
  });

  it('ask for consent at the moment each tag starts', async () => {
    const name = freshName();
    const picture = freshName();
    stage.put(
      `${outside(name)}${inline('waits')}<img alt="" data-consent="analytics" data-src="${pictureAt(picture)}">`,
    );
    const waits = stage.root.children[1] as HTMLElement;
    watch();
    grant('analytics');
    grants.delete('analytics');
    await until(() => ran().length === 1);
    await settle();
    expect(ran()).to.eql([name]);
    expect(requests(picture)).to.equal(0);
    expect(tags.stateOf(waits)).to.equal('held');
    grant('analytics');
    await until(() => ran().length === 2 && requests(picture));
  });

  it('let nobody wait for a tag that is not found', async () => {
    const [missing, second] = [freshName(), freshName()];
    stage.put(
      `<script type="text/plain" data-consent="analytics" data-src="${nowhereAt(missing)}"></script>` +
        outside(second) +
        inline('third'),
    );
    watch();
    const since = performance.now();
    grant('analytics');
    await until(() => ran().length === 2);
    // Far below the limit.
    expect(performance.now() - since).to.be.below(3000);
    expect(ran()).to.eql([second, 'third']);
    expect(tells.codes()).to.eql(['tag-failed']);
  });

  it('start async tags beside the line', async () => {
    stage.put(outside(freshName()) + inline('waits') + inline('async', 'analytics', 'async'));
    watch();
    grant('analytics');
    expect(ran()).to.eql(['async']);
    await until(() => ran().length === 3);
  });

  it('say of a tag whether it is held, released or withdrawn', async () => {
    const image = stage.put(
      `<img alt="" data-consent="analytics" data-src="${pictureAt('state')}">`,
    );
    watch();
    expect(tags.stateOf(image)).to.equal('held');
    grant('analytics');
    await until(() => tags.stateOf(image) === 'released');
    grants.delete('analytics');
    expect(tags.stateOf(image)).to.equal('withdrawn');
    expect(tags.stateOf(document.createElement('img'))).to.equal('held');
  });

  it('say it of a script by the element that took its place', async () => {
    stage.put(inline('one'));
    watch();
    grant('analytics');
    expect(tags.stateOf(stage.root.firstElementChild as HTMLElement)).to.equal('released');
  });

  it('release one frame by itself, and no other', async () => {
    const [one, other] = [freshName(), freshName()];
    stage.put(kinds[3]![1](one) + kinds[3]![1](other));
    const frame = stage.root.firstElementChild as HTMLElement;
    watch();
    tags.releaseOnce(frame);
    await until(() => requests(one));
    tags.releaseOnce(frame);
    await settle();
    expect(requests(one)).to.equal(1);
    expect(requests(other)).to.equal(0);
    expect(tags.stateOf(frame)).to.equal('released');
  });

  it('release no frame with a hostile address, by a click of its own either', async () => {
    const frame = stage.put(
      '<iframe data-consent="analytics" data-src="javascript:parent.ran.push(1)"></iframe>',
    );
    watch();
    tags.releaseOnce(frame);
    await settle();
    expect(ran()).to.eql([]);
    expect(frame.hasAttribute('src')).to.equal(false);
  });

  it('tell of each held frame once, early and late, and of no other tag', async () => {
    grants.add('marketing');
    const early = stage.put(
      `<iframe data-consent="analytics" data-src="/a"></iframe>
      <iframe data-consent="marketing" data-src="${pageAt(freshName())}"></iframe>
      <img alt="" data-consent="analytics" data-src="/a">`,
    );
    watch();
    tags.scan();
    const late = stage.put('<iframe data-consent="analytics" data-src="/b"></iframe>');
    await settle();
    tags.scan();
    expectSameList(frames, [early, late]);
  });
});
