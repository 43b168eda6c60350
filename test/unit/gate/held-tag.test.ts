import { expect } from 'chai';
import { engine, itWhere } from '../../support/engine.js';
import type { ReportCode } from '../../../src/contract/reports.js';
import { createStarter } from '../../../src/gate/held-tag.js';
import { expectSame } from '../../support/expect-same.js';
import { freshName, moduleAt, pictureAt, ran, requests, scriptAt } from '../../support/fixtures.js';
import { openFrame } from '../../support/open-frame.js';
import { recordTells } from '../../support/record-tells.js';
import type { Tells } from '../../support/record-tells.js';
import { createStage } from '../../support/stage.js';
import type { Stage } from '../../support/stage.js';
import { pause, until } from '../../support/until.js';

const hostile = [
  'javascript:ran.push("hostile")',
  'JavaScript:ran.push("hostile")',
  ' javascript:ran.push("hostile")',
  'java\tscript:ran.push("hostile")',
  'java\nscript:ran.push("hostile")',
  '\n\tjava\r\nscript\n:ran.push("hostile")',
  '\u0001javascript:ran.push("hostile")',
  'data:text/html,<script>parent.ran.push("hostile")</script>',
  'DATA:text/javascript,ran.push("hostile")',
  'vbscript:x',
  'blob:http://localhost/1',
];

describe('the starter', () => {
  let stage: Stage;
  let tells: Tells;

  beforeEach(() => {
    stage = createStage();
    tells = recordTells();
    window.ran = [];
  });
  afterEach(() => stage.clear());

  const start = (html: string, nonce = '') => {
    const held = stage.put(html);
    return { held, live: createStarter(nonce, tells.tell).begin(held) };
  };
  const isRefused = (html: string, code: ReportCode, nonce = '') => {
    const before = tells.told.length;
    const { held, live } = start(html, nonce);
    expectSame(live, undefined, html);
    expect(
      tells.told.slice(before).map((one) => one.code),
      html,
    ).to.eql([code]);
    expectSame(tells.told.at(-1)!.about, held);
    return held;
  };

  describe('starts', () => {
    it('a script, by a new element in its place', async () => {
      const name = freshName();
      stage.put('<p></p>');
      const { held, live } = start(
        `<script type="text/plain" data-src="${scriptAt(name)}"></script>`,
      );
      stage.put('<p></p>');
      await until(() => ran().includes(name));
      expect(live === held).to.equal(false);
      expect(held.isConnected).to.equal(false);
      expect([...stage.root.children].indexOf(live!)).to.equal(1);
      expect(live!.hasAttribute('type')).to.equal(false);
    });

    it('an inline script, at once, with the text it has', () => {
      const { live } = start(
        '<script type="text/plain">window.ran.push("<b>&amp;" + document.currentScript.id)</script>',
      );
      expect(ran()).to.eql(['<b>&amp;']);
      expect(live!.textContent).to.include('<b>&amp;');
    });

    it('a module, and an inline module', async () => {
      const name = freshName();
      start(`<script type="text/plain" data-type="module" data-src="${moduleAt(name)}"></script>`);
      start(
        '<script type="text/plain" data-type="module">window.ran.push(typeof import.meta.url)</script>',
      );
      await until(() => ran().length === 2);
      expect(ran()).to.have.members([name, 'string']);
    });

    const loads: [string, (address: string) => string, string][] = [
      ['a picture', (src) => `<img alt="" data-src="${src}">`, 'src'],
      ['a picture by srcset', (src) => `<img alt="" data-srcset="${src} 1x">`, 'srcset'],
      ['a frame', (src) => `<iframe data-src="${src}"></iframe>`, 'src'],
      ['a style sheet', (src) => `<link rel="stylesheet" data-href="${src}">`, 'href'],
      ['a video', (src) => `<video data-src="${src}" preload="auto"></video>`, 'src'],
      ['a video’s poster', (src) => `<video data-poster="${src}"></video>`, 'poster'],
      ['a sound', (src) => `<audio data-src="${src}" preload="auto"></audio>`, 'src'],
      [
        'an object',
        (src) => `<object data-data="${src}" data-type="image/svg+xml"></object>`,
        'data',
      ],
      ['an embed', (src) => `<embed data-src="${src}" data-type="image/svg+xml">`, 'src'],
    ];
    for (const [what, write, attribute] of loads)
      it(`${what}, which has loaded nothing before`, async () => {
        const name = freshName();
        const held = stage.put(write(pictureAt(name)));
        await pause(50);
        expect(requests(name)).to.equal(0);
        const live = createStarter('', tells.tell).begin(held);
        expectSame(live, held);
        expect(held.getAttribute(attribute)).to.include(pictureAt(name));
        await until(() => requests(name));
        expect(tells.told).to.eql([]);
      });

    it('a source of a picture', async () => {
      const name = freshName();
      stage.put('<picture><source><img alt=""></picture>');
      const source = stage.root.querySelector('source')!;
      source.dataset.srcset = pictureAt(name);
      createStarter('', tells.tell).begin(source);
      await until(() => requests(name));
    });

    itWhere(
      engine !== 'WebKit',
      'never looks at a source without an address',
      'a source inside a media element that has looked before',
      async () => {
        const name = freshName();
        const audio = stage.put<HTMLAudioElement>('<audio preload="auto"><source></audio>');
        const source = audio.querySelector('source')!;
        await until(() => audio.networkState === audio.NETWORK_NO_SOURCE);
        source.dataset.src = pictureAt(name);
        createStarter('', tells.tell).begin(source);
        await until(() => requests(name));
      },
    );

    it('a text track', () => {
      const { held, live } = start('<track data-src="/a.vtt">');
      expectSame(live, held);
      expect(held.getAttribute('src')).to.equal('/a.vtt');
    });

    it('a source with its type and sizes before what makes the browser choose', () => {
      const held = stage.put(
        `<source data-src="${pictureAt('x')}" data-srcset="${pictureAt('x')} 1x" data-sizes="(max-width: 9px) 1px, 2px" data-type="image/svg+xml">`,
      );
      const observer = new MutationObserver(() => {});
      observer.observe(held, { attributes: true });
      createStarter('', tells.tell).begin(held);
      const order = observer.takeRecords().map(({ attributeName }) => attributeName);
      expect(order).to.eql(['type', 'sizes', 'srcset', 'src']);
    });
  });

  it('keeps a script’s attributes', () => {
    const { live } = start(
      `<script type="text/plain" src="/stale.js" id="a" class="b" async defer crossorigin="use-credentials"
        integrity="sha256-x" referrerpolicy="no-referrer" fetchpriority="low" nonce="n" data-x="y" title="é"
        data-consent="analytics" data-src="/a.js" onload="ran.push('load')"></script>`,
    );
    const kept = Object.fromEntries([...live!.attributes].map(({ name, value }) => [name, value]));
    expect(kept).to.eql({
      id: 'a',
      class: 'b',
      async: '',
      defer: '',
      crossorigin: 'use-credentials',
      integrity: 'sha256-x',
      referrerpolicy: 'no-referrer',
      fetchpriority: 'low',
      nonce: 'n',
      'data-x': 'y',
      title: 'é',
      'data-consent': 'analytics',
      'data-src': '/a.js',
      onload: "ran.push('load')",
      src: '/a.js',
    });
  });

  it('runs no inline script that also names an address', async () => {
    const name = freshName();
    start(
      `<script type="text/plain" data-src="${scriptAt(name)}">window.ran.push("inline")</script>`,
    );
    await until(() => ran().includes(name));
    expect(ran()).to.eql([name]);
  });

  it('loads no address that a script has without data- in front', async () => {
    const name = freshName();
    const { live } = start(
      `<script type="text/plain" src="${scriptAt(name)}">window.ran.push("inline")</script>`,
    );
    await pause(50);
    expect(live!.hasAttribute('src')).to.equal(false);
    expect(ran()).to.eql(['inline']);
  });

  it('brings nothing to life but what may be written with data- in front', () => {
    const { held } = start(
      '<iframe data-src="/test/unit/gate/fixtures/page.html" data-srcdoc="<p>" data-onload="ran.push(1)" data-style="color:red" data-id="x" data-name="y" data-sandbox></iframe>',
    );
    expect(held.getAttributeNames().filter((name) => !name.startsWith('data-'))).to.eql(['src']);
  });

  it('loads nothing again whose address is the same', async () => {
    const name = freshName();
    const address = `/test/unit/gate/fixtures/page.html?name=${name}`;
    const held = stage.put<HTMLIFrameElement>(
      `<iframe src="${address}" data-src="${address}"></iframe>`,
    );
    await new Promise((resolve) => held.addEventListener('load', resolve));
    let loads = 0;
    held.addEventListener('load', () => loads++);
    createStarter('', tells.tell).begin(held);
    await pause(150);
    expect(loads).to.equal(0);
  });

  describe('never starts', () => {
    const places = [
      (value: string) => ['script', { type: 'text/plain', 'data-src': value }],
      (value: string) => ['img', { 'data-src': value }],
      (value: string) => ['img', { 'data-srcset': value }],
      (value: string) => ['img', { 'data-src': '/own.gif', 'data-srcset': value }],
      (value: string) => ['iframe', { 'data-src': value }],
      (value: string) => ['link', { 'data-href': value, rel: 'stylesheet' }],
      (value: string) => ['video', { 'data-poster': value }],
      (value: string) => ['object', { 'data-data': value }],
      (value: string) => ['embed', { 'data-src': value }],
    ] as ((value: string) => [string, Record<string, string>])[];
    for (const value of hostile)
      it(`what has the address ${JSON.stringify(value.slice(0, 24))}`, async () => {
        for (const place of places) {
          const [tag, values] = place(value);
          const held = stage.root.appendChild(document.createElement(tag));
          for (const [name, one] of Object.entries(values)) held.setAttribute(name, one);
          const live = createStarter('', tells.tell).begin(held);
          expectSame(live, undefined, tag);
          expect(tells.codes().at(-1)).to.equal('bad-address');
          expectSame(tells.told.at(-1)!.about, held);
          for (const name of ['src', 'srcset', 'href', 'poster', 'data'])
            expect(held.hasAttribute(name), `${tag} ${name}`).to.equal(false);
        }
        await pause(20);
        expect(ran()).to.eql([]);
      });

    for (const html of [
      '<div data-src="/a.js"></div>',
      '<form data-src="/a"></form>',
      '<a data-src="/a">x</a>',
      '<img alt="" data-href="/a">',
      '<img alt="">',
      '<svg><script data-src="/a.js"></script></svg>',
    ])
      it(`an element that knows nothing of what it bears: ${html}`, () => {
        isRefused(html, 'not-held');
      });

    it('a script that was not written inert', () => {
      for (const type of ['', ' type="text/javascript"', ' type="module"', ' type="text/x-plain"'])
        isRefused(`<script${type} data-src="/a.js"></script>`, 'not-held');
    });

    it('a script of the SVG namespace', () => {
      const svg = stage.put('<svg><script type="text/plain">window.ran.push(1)</script></svg>');
      createStarter('', tells.tell).begin(svg.firstElementChild as HTMLElement);
      expect(tells.codes()).to.eql(['not-held']);
      expect(ran()).to.eql([]);
    });
  });

  describe('under a nonce policy', () => {
    const script = (nonce: string) =>
      `<script type="text/plain"${nonce}>window.ran.push("ran")</script>`;

    it('starts a script whose nonce is the gate’s own', () => {
      start(script(' nonce="ours"'), 'ours');
      expect(ran()).to.eql(['ran']);
      expect(tells.told).to.eql([]);
    });

    for (const nonce of ['', ' nonce=""', ' nonce="theirs"', ' nonce="OURS"', ' data-nonce="ours"'])
      it(`starts no script written with${nonce || ' none'}`, () => {
        isRefused(script(nonce), 'wrong-nonce', 'ours');
        isRefused(
          `<script type="text/plain"${nonce} data-src="${scriptAt('x')}"></script>`,
          'wrong-nonce',
          'ours',
        );
        expect(ran()).to.eql([]);
      });

    it('asks no nonce of what is no script', () => {
      const { live } = start('<img alt="" data-src="/test/unit/gate/fixtures/dot.svg">', 'ours');
      expect(live?.hasAttribute('src')).to.equal(true);
    });

    it('reads and passes on the nonce that the browser hides from markup', async () => {
      const frame = await openFrame({
        srcdoc: `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-ours' 'strict-dynamic'">
          <script type="text/plain" id="own" nonce="ours">window.ran.push('own')</script>
          <script type="text/plain" id="injected">window.ran.push('injected')</script>
          <script type="module" nonce="ours">
            import { createStarter } from '/src/gate/held-tag.ts';
            window.ran = [];
            window.told = [];
            const starter = createStarter('ours', (code) => window.told.push(code));
            window.isDone = [...document.querySelectorAll('[type="text/plain"]')].map(starter.begin);
          </script>`,
      });
      const inside = frame.contentWindow as unknown as Record<'ran' | 'told' | 'isDone', string[]>;
      await until(() => inside.isDone);
      const { ran: ranInside, told } = inside;
      frame.remove();
      expect(ranInside).to.eql(['own']);
      expect(told).to.eql(['wrong-nonce']);
    });
  });

  describe('under Trusted Types', () => {
    const openUnder = async (policies: string) => {
      const frame = await openFrame({
        srcdoc: `<meta http-equiv="Content-Security-Policy"
            content="require-trusted-types-for 'script'; trusted-types ${policies}">
          <script type="text/plain" id="inline">window.ran.push('inline')</script>
          <script type="text/plain" data-src="${scriptAt('outside')}"></script>
          <script type="module">
            import { createStarter } from '/src/gate/held-tag.ts';
            window.ran = [];
            window.told = [];
            const starter = createStarter('', (code) => window.told.push(code));
            window.live = [...document.querySelectorAll('[type="text/plain"]')].map(starter.begin);
          </script>`,
      });
      const inside = frame.contentWindow as unknown as Record<'ran' | 'told' | 'live', string[]>;
      await until(() => inside.live);
      return { frame, inside };
    };

    it('starts scripts where the page allows the policy cookie-gate', async () => {
      const { frame, inside } = await openUnder('cookie-gate');
      await until(() => inside.ran.length === 2);
      expect(inside.told).to.eql([]);
      frame.remove();
    });

    it('starts none and tells so, without throwing, where the page does not', async () => {
      const { frame, inside } = await openUnder("'none'");
      await pause(100);
      expect(inside.live.map((one) => one ?? 'nothing')).to.eql(['nothing', 'nothing']);
      expect(inside.told).to.eql(['tag-failed', 'tag-failed']);
      expect(inside.ran).to.eql([]);
      frame.remove();
    });
  });

  describe('fetchAhead()', () => {
    const ahead = (html: string, nonce = '') => {
      const script = stage.put(html);
      const links = () => [...document.head.querySelectorAll('link')];
      const before = links();
      const result = createStarter(nonce, tells.tell).fetchAhead(script);
      const link = links().find((one) => !before.includes(one));
      return { result, link };
    };

    it('begins the download, runs nothing, and says when it is over', async () => {
      const name = freshName();
      const { result, link } = ahead(
        `<script type="text/plain" data-src="${scriptAt(name)}"></script>`,
      );
      expect(result!.isConnected).to.equal(true);
      await until(() => !result!.isConnected);
      expect(requests(name)).to.equal(1);
      expect(ran()).to.eql([]);
      expect(link!.rel).to.equal('preload');
    });

    it('says that a download is over that failed', async () => {
      const { result } = ahead(
        '<script type="text/plain" data-src="http://localhost:1/x.js"></script>',
      );
      await until(() => !result!.isConnected);
    });

    it('asks for it once: the script uses what was fetched', async () => {
      const name = freshName();
      const held = stage.put(`<script type="text/plain" data-src="${scriptAt(name)}"></script>`);
      const starter = createStarter('', tells.tell);
      const result = starter.fetchAhead(held)!;
      await until(() => !result.isConnected);
      starter.begin(held);
      await until(() => ran().includes(name));
      const [{ transferSize }] = performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith(`=${name}`))
        .slice(1)
        .concat({ transferSize: 0 } as PerformanceEntry & {
          transferSize: number;
        }) as PerformanceResourceTiming[];
      expect(transferSize).to.equal(0);
    });

    it('asks as the script will', () => {
      const { result, link } = ahead(
        `<script type="text/plain" data-src="/a.js" crossorigin="anonymous" integrity="sha256-x"
          referrerpolicy="no-referrer" fetchpriority="low" id="a" nonce="n"></script>`,
      );
      expect(link!.crossOrigin).to.equal('anonymous');
      expect(link!.integrity).to.equal('sha256-x');
      expect(link!.referrerPolicy).to.equal('no-referrer');
      expect(link!.getAttribute('fetchpriority')).to.equal('low');
      expect(link!.nonce).to.equal('n');
      expect(link!.as).to.equal('script');
      expect(link!.id).to.equal('');
      result!.remove();
    });

    it('fetches a module as one', () => {
      const { result, link } = ahead(
        `<script type="text/plain" data-type="module" data-src="${moduleAt(freshName())}"></script>`,
      );
      expect(link!.rel).to.equal('modulepreload');
      result!.remove();
    });

    for (const [what, html] of [
      ['an inline script', '<script type="text/plain">1</script>'],
      ['a script that is not inert', '<script data-src="/a.js"></script>'],
      ['a hostile address', '<script type="text/plain" data-src="data:,1"></script>'],
      ['a wrong nonce', '<script type="text/plain" data-src="/a.js"></script>', 'ours'],
    ] as const)
      it(`fetches nothing for ${what}`, () => {
        const { result, link } = ahead(html, what === 'a wrong nonce' ? 'ours' : '');
        expect(!!result).to.equal(false);
        expectSame(link, undefined);
      });
  });
});
