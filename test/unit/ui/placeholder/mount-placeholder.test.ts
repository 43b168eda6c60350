import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { mountPlaceholder } from '../../../../src/ui/placeholder/mount-placeholder.js';
import type { PlaceholderElement } from '../../../../src/ui/placeholder/placeholder-element.js';
import { addSheet } from '../../../support/add-sheet.js';
import { axeViolations } from '../../../support/axe-violations.js';
import { engine, itWhere } from '../../../support/engine.js';
import { expectSame, expectSameList } from '../../../support/expect-same.js';
import { fakeGate } from '../../../support/fake-gate.js';
import type { FakeGate } from '../../../support/fake-gate.js';
import { click } from '../../../support/pointer.js';
import { itOn, screens, showOn, showOnUsual } from '../../../support/screens.js';
import { createStage } from '../../../support/stage.js';
import type { Stage } from '../../../support/stage.js';
import { until } from '../../../support/until.js';

const film = 'https://www.films.test/embed/xyz';
const address = '/test/unit/gate/fixtures/page.html';

describe('the placeholder', () => {
  let gate: FakeGate;
  let stage: Stage;

  beforeEach(() => {
    gate = fakeGate();
    stage = createStage();
  });
  afterEach(async () => {
    stage.clear();
    await showOnUsual();
  });

  const shown = () => stage.root.querySelector<PlaceholderElement>('cookie-gate-placeholder');
  const button = () => shown()!.shadowRoot!.querySelector('button')!;
  const put = (attributes = 'width="400" height="300"', around = '$') => {
    stage.put(
      around.replace(
        '$',
        `<iframe data-consent="marketing" data-src="${film}" title="Our film" ${attributes}></iframe>`,
      ),
    );
    return [...stage.root.querySelectorAll('iframe')].at(-1)!;
  };
  const mount = async (frame: HTMLIFrameElement) => {
    await mountPlaceholder(gate, frame);
  };
  /** As the gate brings it to life. */
  const start = (frame: HTMLIFrameElement) => frame.setAttribute('src', address);
  const box = (of: Element) => {
    const { x, y, width, height } = of.getBoundingClientRect();
    return [x, y, width, height];
  };

  it('says whose content it is, why it is not there and what would load it', async () => {
    await mount(put());
    const text = shown()!.shadowRoot!.querySelector('p')!.textContent;
    expect(text).to.equal(
      'This content comes from www.films.test. It has not been loaded, since you have not granted marketing.',
    );
    expect(button().textContent).to.equal('Load once: Our film');
    expect(shown()!.lang).to.equal('en');
  });

  it('names the host where the frame has no title, and all its categories', async () => {
    const frame = put();
    frame.title = '';
    frame.dataset.consent = ' analytics  advertising ';
    await mount(frame);
    expect(button().textContent).to.equal('Load once: www.films.test');
    expect(shown()!.shadowRoot!.textContent).to.include(
      'you have not granted analytics and advertising.',
    );
  });

  it('shows a title as text, whatever is in it', async () => {
    const frame = put();
    frame.title = '<img src=x>';
    await mount(frame);
    expectSame(shown()!.shadowRoot!.querySelector('img'), null);
  });

  describe('of a vendor that many sites embed', () => {
    const clip = 'https://www.youtube.com/embed/xyz';
    const buttons = () => [...shown()!.shadowRoot!.querySelectorAll('button')];
    const words = () => buttons().map(({ textContent }) => textContent);
    afterEach(() => localStorage.clear());
    const putClip = (more = '') => {
      const frame = put(`width="480" height="320" ${more}`);
      frame.dataset.src = clip;
      return frame;
    };

    it('says its name besides its host, and links to its policy', async () => {
      await mount(putClip());
      const { textContent } = shown()!.shadowRoot!.querySelector('p')!;
      expect(textContent).to.include('comes from YouTube (www.youtube.com).');
      expect(words()).to.eql(['Load once: Our film', 'Always allow YouTube']);
      const link = shown()!.shadowRoot!.querySelector('a')!;
      expect(link.href).to.equal('https://policies.google.com/privacy');
      expect(link.textContent).to.equal('Privacy policy of YouTube');
    });

    it('links to the policy that the site names, and to no script', async () => {
      await mount(putClip('data-policy="/our-films-and-you"'));
      expect(shown()!.shadowRoot!.querySelector('a')!.pathname).to.equal('/our-films-and-you');
      shown()!.remove();
      const frame = put('data-policy="javascript:alert(1)"');
      await mount(frame);
      expectSame(shown()!.shadowRoot!.querySelector('a'), null);
    });

    it('starts all of the vendor’s on a click on “Always allow”, and from then on by itself', async () => {
      const [one, other, foreign] = [putClip(), putClip(), put()];
      for (const frame of [one!, other!, foreign!]) await mount(frame);
      await click(buttons()[1]!);
      expectSameList(gate.released, [one!, other!]);
      stage.clear();
      stage = createStage();
      const later = putClip();
      await mountPlaceholder(gate, later);
      expectSameList(gate.released, [one!, other!, later]);
      expectSame(shown(), null);
    });

    it('asks for a person’s own click', async () => {
      await mount(putClip());
      buttons()[1]!.click();
      expect([gate.released.length, localStorage.length]).to.eql([0, 0]);
    });

    it('shows a picture of the site’s own, and never one of the vendor’s', async () => {
      await mount(putClip('data-poster="/demo/poster.svg"'));
      expect(shown()!.style.backgroundImage).to.include('/demo/poster.svg');
      shown()!.remove();
      for (const poster of [
        'https://i.youtube.com/vi/xyz/0.jpg',
        'https://cdn.test/0.jpg',
        'javascript:1',
      ]) {
        await mount(putClip(`data-poster="${poster}"`));
        expect(shown()!.style.backgroundImage, poster).to.equal('');
        shown()!.remove();
      }
      gate = fakeGate({ allow: ['cdn.test'] });
      await mount(putClip('data-poster="https://cdn.test/0.jpg"'));
      expect(shown()!.style.backgroundImage).to.include('https://cdn.test/0.jpg');
    });
  });

  describe('of a script', () => {
    const putPost = () => {
      stage.put(
        `<blockquote>Roasted this morning.</blockquote>
        <script type="text/plain" title="A post of ours" data-consent="marketing" data-src="https://platform.twitter.com/widgets.js"></script>`,
      );
      return [...stage.root.querySelectorAll('script')].at(-1)!;
    };

    it('stands behind the quote, which stays readable, and goes when the script starts', async () => {
      const script = putPost();
      await mountPlaceholder(gate, script);
      expect(shown()!.previousElementSibling!.textContent).to.equal('Roasted this morning.');
      expect(button().textContent).to.equal('Load once: A post of ours');
      await click(button());
      expectSameList(gate.released, [script]);
      script.replaceWith(document.createElement('script'));
      await until(() => !shown());
      expectSame(document.activeElement, stage.root.querySelector('blockquote'));
    });
  });

  it('stands in for nothing else', async () => {
    const image = stage.put(
      '<img alt="" title="A map" data-consent="marketing" data-src="https://a.test/">',
    );
    await mountPlaceholder(gate, image);
    expectSame(shown(), null);
  });

  describe('has the frame’s own box, and moves nothing, where the frame is', () => {
    const layouts: [string, string, string][] = [
      ['inline', 'width="400" height="300"', 'before $ after'],
      [
        'inline with a margin and a border',
        'width="400" height="300" style="margin:7px 13px;border:9px solid"',
        'before $',
      ],
      [
        'inline between lines of text',
        'width="300" height="200"',
        '<p style="font:20px/2 serif">a<br>b $ c<br>d</p>',
      ],
      [
        'inline at the top of a taller line',
        'width="120" height="80" style="vertical-align:top"',
        '<p style="font:20px/2 serif">a <b style="display:inline-block;height:150px">b</b> $</p>',
      ],
      ['small', 'width="120" height="80"', '$'],
      [
        'a block of its own',
        'style="display:block;width:100%;height:250px;border:0"',
        '<div style="width:500px">$</div>',
      ],
      ['a block of the page’s width', 'style="display:block;width:100%;height:250px"', '$'],
      [
        'a block with a ratio',
        'style="display:block;width:100%;aspect-ratio:16/9;border:0"',
        '<div style="width:480px">$</div>',
      ],
      [
        'a narrow block in the middle',
        'style="display:block;width:300px;height:200px;margin:10px auto"',
        '<div style="width:500px">$</div>',
      ],
      [
        'a flex item',
        'width="400" height="300"',
        '<div style="display:flex;gap:9px"><b>x</b>$<b>y</b></div>',
      ],
      [
        'a grid item',
        'style="width:100%;height:200px;border:0"',
        '<div style="display:grid;grid-template-columns:1fr 2fr;width:600px"><b>x</b>$</div>',
      ],
      [
        'laid over a box that its padding holds open',
        'style="position:absolute;inset:0;width:100%;height:100%;border:0"',
        '<div style="position:relative;width:400px;height:0;padding-top:56.25%">$</div>',
      ],
      [
        'laid over a box',
        'style="position:absolute;inset:0;width:100%;height:100%;border:0"',
        '<div style="position:relative;width:400px;height:225px">$</div>',
      ],
    ];
    for (const [where, attributes, around] of layouts)
      it(where, async () => {
        const frame = put(attributes, around);
        const next = stage.root.appendChild(document.createElement('p'));
        next.textContent = 'what follows';
        const before = [...box(frame), ...box(next), ...box(stage.root)];
        await mount(frame);
        const during = [...box(shown()!), ...box(next), ...box(stage.root)];
        start(frame);
        await until(() => !shown());
        const after = [...box(frame), ...box(next), ...box(stage.root)];
        for (const [index, value] of before.entries()) {
          expect(during[index], `${before} and then ${during}`).to.be.closeTo(value, 1);
          expect(after[index]).to.equal(value);
        }
      });
  });

  it('follows the width of a frame that fills its parent', async () => {
    const frame = put(
      'style="display:block;width:100%;aspect-ratio:2;border:0"',
      '<div style="width:500px">$</div>',
    );
    await mount(frame);
    frame.parentElement!.style.width = '400px';
    expect(box(shown()!).slice(2)).to.eql([400, 200]);
  });

  it('asks for this one frame on a visitor’s click', async () => {
    const [frame, other] = [put(), put()];
    await mount(frame);
    await mountPlaceholder(gate, other);
    await click(button());
    expectSameList(gate.released, [frame]);
    expect(gate.chosen, 'no category is granted by it').to.eql([]);
  });

  it('asks for nothing on a script’s click', async () => {
    await mount(put());
    button().click();
    button().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expectSameList(gate.released, []);
  });

  it('goes when the frame starts, and the frame is seen', async () => {
    const frame = put();
    await mount(frame);
    expect(frame.checkVisibility()).to.equal(false);
    start(frame);
    await until(() => !shown());
    expect(frame.checkVisibility()).to.equal(true);
    expect(frame.style.display).to.equal('');
  });

  it('hides the frame from a page that shows its frames', async () => {
    const remove = addSheet('iframe { display: block !important }');
    const frame = put();
    await mount(frame);
    const { display } = getComputedStyle(frame);
    remove();
    expect(display).to.equal('none');
  });

  it('gives the frame back the display it had', async () => {
    const frame = put('style="display: inline-block"');
    await mount(frame);
    start(frame);
    await until(() => !shown());
    expect(frame.style.display).to.equal('inline-block');
  });

  it('moves focus into the frame a visitor has asked for', async () => {
    const frame = put();
    await mount(frame);
    await click(button());
    start(frame);
    await until(() => !shown());
    expectSame(document.activeElement, frame);
  });

  it('leaves focus where it is when the frame starts by a choice', async () => {
    const frame = put();
    const elsewhere = stage.put('<button>The page’s own</button>');
    stage.root.append(elsewhere);
    elsewhere.focus();
    await mount(frame);
    start(frame);
    await until(() => !shown());
    expectSame(document.activeElement, elsewhere);
  });

  for (const src of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
  ])
    it(`does not stand in for ${JSON.stringify(src)}`, async () => {
      const frame = put();
      frame.dataset.src = src;
      await mountPlaceholder(gate, frame);
      expectSame(shown(), null);
      expect(frame.style.display).to.equal('');
    });

  it('does not stand in for a frame that has started, or is gone', async () => {
    const frame = put();
    start(frame);
    await mountPlaceholder(gate, frame);
    expectSame(shown(), null);
    const gone = put();
    gone.remove();
    gone.removeAttribute('src');
    await mountPlaceholder(gate, gone);
    expect(gone.style.display).to.equal('');
  });

  itWhere(engine === 'Chromium', 'no print to emulate', 'prints without its button', async () => {
    await mount(put());
    await emulateMedia({ media: 'print' });
    const { display } = getComputedStyle(button());
    await emulateMedia({ media: 'screen' });
    expect(display).to.equal('none');
    expect(getComputedStyle(button()).display).to.not.equal('none');
  });

  it('tells that it is of another version than the gate', async () => {
    const other = fakeGate({}, '0.0.9');
    await mountPlaceholder(other, put());
    expect(other.told.map(({ code }) => code)).to.eql(['version-mismatch']);
  });

  for (const screen of screens)
    itOn(screen, `breaks no rule of axe on ${screen.name}`, async () => {
      await showOn(screen);
      await mount(put('style="display:block;width:100%;height:260px"'));
      const violations = await axeViolations(shown()!);
      expect(violations).to.eql([]);
    }).timeout(10_000);
});
