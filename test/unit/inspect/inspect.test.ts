import 'axe-core/axe.min.js';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { engine, itWhere } from '../../support/engine.js';
import { inspect } from '../../../src/inspect/inspect.js';
import { decision, fakeGate } from './fake-gate.js';
import type { FakeGate } from './fake-gate.js';

declare const axe: {
  run(of: Element): Promise<{ violations: { id: string }[] }>;
};

const panel = () => document.querySelector<HTMLElement>('cookie-gate-inspector');
const inside = <Found extends HTMLElement>(selector: string) =>
  panel()!.shadowRoot!.querySelector<Found>(selector)!;
const text = () => inside('section').textContent;
const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('inspect()', () => {
  let gate: FakeGate;
  let holder: HTMLElement;
  const { table, warn } = console;
  let tables: unknown[][];

  beforeEach(() => {
    gate = fakeGate();
    holder = document.createElement('main');
    document.body.append(holder);
    tables = [];
    console.table = (...data: unknown[]) => void tables.push(data);
  });

  afterEach(() => {
    if (panel()) inside('button').click();
    holder.remove();
    console.table = table;
    console.warn = warn;
  });

  const addTag = (consent: string, src = 'https://a.test/p.gif') => {
    const img = document.createElement('img');
    img.dataset.consent = consent;
    img.dataset.src = src;
    holder.append(img);
    return img;
  };

  it('shows the decision, each tag with its reason, and each mistake with its fix', () => {
    const img = addTag('analytics').cloneNode() as HTMLElement;
    img.dataset.consent = 'analytcs';
    holder.append(img);
    gate.reports.push({ code: 'unknown-category', place: img.outerHTML, element: img });
    inspect(gate);
    expect(text()).to.include('nobody has chosen yet in this browser');
    expect(text()).to.include('https://a.test/p.gif');
    expect(text()).to.include('held: analytics is not granted.');
    expect(text()).to.include('held: there is no category “analytcs”.');
    expect(text()).to.include('Fix: Write analytics instead of analytcs');
    expect(text()).to.include('Tags: 2 held, 0 released, 0 withdrawn.');
  });

  it('shows the vendors that the attributes name, until they have started', () => {
    const config = { ...gate.config, analytics: ['hotjar:1234567', 'fathom:ABCDEFGH'] };
    const started = addTag('analytics');
    started.dataset.vendor = 'fathom';
    inspect({ ...gate, config });
    expect(text()).to.include('vendor hotjar:1234567');
    expect(text()).to.not.include('fathom:ABCDEFGH');
    expect(text()).to.include('Tags: 2 held, 0 released, 0 withdrawn.');
  });

  it('says a tag in short, however long its text', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.text = `start();${' more();'.repeat(200)}`;
    holder.append(script);
    gate.reports.push({ code: 'tag-failed', place: script.outerHTML, element: script });
    inspect(gate);
    expect(text()).to.match(
      /The tag inline script start\(\);.{100,130}… was granted and has failed/,
    );
  });

  it('says of a tag’s markup once what the gate has found as well', () => {
    const img = addTag('analytics', 'javascript:x()');
    gate.reports.push({ code: 'bad-address', place: img.outerHTML, element: img });
    inspect(gate);
    expect(text().match(/address is not http\(s\) \(/g)).to.have.length(1);
    expect(text()).to.include('(data-src="javascript:x()")');
  });

  it('prints the tags in the console once', async () => {
    addTag('analytics');
    inspect(gate);
    addTag('marketing');
    await painted();
    expect(tables).to.have.length(1);
    expect(tables[0]![0]).to.have.length(1);
  });

  it('follows the decision, the reports, the page and what could not be erased', async () => {
    inspect(gate);
    gate.set(decision(['analytics']));
    await painted();
    expect(text()).to.include('analytics: granted');

    addTag('marketing');
    await painted();
    expect(text()).to.include('held: marketing is refused');

    gate.reports.push({ code: 'not-stored', place: 'https://here.test' });
    document.dispatchEvent(new CustomEvent('cookie-gate:report'));
    await painted();
    expect(text()).to.include('has not kept the record for https://here.test');

    const detail = { erased: [], left: ['_vendor'] };
    document.dispatchEvent(new CustomEvent('cookie-gate:withdrawn', { detail }));
    await painted();
    expect(text()).to.include('_vendor is still there after the withdrawal');
  });

  it('shows what the banner’s texts leave open or steer to, for as long as it stands', async () => {
    const banner = document.createElement('cookie-gate-banner');
    banner.lang = 'en';
    banner.innerHTML = `<h2>We value your privacy</h2><p>For preferences, advertising and marketing.</p>
      <button slot="choice">OK</button><button slot="choice">Refuse all cookies</button>`;
    inspect(gate);
    document.documentElement.append(banner);
    await painted();
    const shown = text();
    banner.remove();
    await painted();
    const after = text();
    expect(shown).to.include(
      'Notice: The banner plays on feelings: “We value your privacy” in “We value your privacy”.',
    );
    expect(shown).to.include('Notice: The banner asks for analytics and does not name it.');
    expect(shown).to.include('longer than the other: “OK” and “Refuse all cookies”.');
    expect(shown).to.include('Fix: Give both about the same length');
    expect(after).to.not.include('The banner');
  });

  it('shows an attribute of the gate’s script tag that nothing reads', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/cookie-gate.js';
    script.dataset.layuot = 'box';
    holder.append(script);
    inspect(gate);
    expect(text()).to.include('The gate has no attribute data-layuot="box"; it is ignored.');
    expect(text()).to.include('Fix: Write data-layout, if that is what is meant.');
  });

  it('leaves what is the same alone, for whoever is reading it', async () => {
    addTag('analytics');
    inspect(gate);
    const item = inside('li');
    gate.set(gate.page.decision);
    await painted();
    expect(inside('li') === item).to.equal(true);
  });

  it('goes with its close button, and stops following', async () => {
    inspect(gate);
    const gone = panel()!;
    inside('button').click();
    expect(!!panel()).to.equal(false);
    expect(gate.listeners.size).to.equal(0);
    addTag('analytics');
    await painted();
    expect(gone.shadowRoot!.textContent).to.not.include('a.test');
  });

  it('opens once a page', () => {
    inspect(gate);
    inspect(gate);
    expect(document.querySelectorAll('cookie-gate-inspector')).to.have.length(1);
  });

  it('never throws into the page', async () => {
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => void said.push(words[0]);
    const thrown: unknown[] = [];
    const listen = (event: Event) => void thrown.push(event);
    addEventListener('error', listen);
    addTag('analytics');
    inspect({
      ...gate,
      stateOf() {
        throw new Error('broken');
      },
    });
    let stateOf = gate.stateOf;
    inspect({ ...gate, stateOf: (of) => stateOf(of) });
    stateOf = () => {
      throw new Error('broken later');
    };
    addTag('analytics');
    await painted();
    removeEventListener('error', listen);
    expect(thrown).to.have.length(0);
    expect(said).to.have.length(2);
  });

  it('shows an address as text, whatever is in it', () => {
    addTag('analytics', 'https://a.test/<img src=x>');
    inspect(gate);
    expect(!!inside('img')).to.equal(false);
    expect(text()).to.include('https://a.test/<img src=x>');
  });

  it('is in the top layer, whatever the page’s own styles say', () => {
    const style = document.createElement('style');
    style.textContent = '* { display: none; position: static; opacity: 0 }';
    document.head.append(style);
    inspect(gate);
    const { display, position } = getComputedStyle(panel()!);
    style.remove();
    expect(panel()!.matches(':popover-open')).to.equal(true);
    expect(display).to.equal('block');
    expect(position).to.equal('fixed');
  });

  itWhere(
    engine !== 'WebKit',
    'no window so narrow',
    'fits a screen 320 pixels wide and leaves the banner its place',
    async () => {
      await setViewport({ width: 320, height: 480 });
      const banner = document.createElement('cookie-gate-banner');
      banner.style.cssText = 'position:fixed;inset:auto 0 0;height:300px';
      document.documentElement.append(banner);
      for (let count = 0; count < 20; count++)
        addTag('analytics', `https://a.test/${'x'.repeat(90)}`);
      inspect(gate);
      await painted();
      const box = panel()!.getBoundingClientRect();
      const bottom = banner.getBoundingClientRect().top;
      const body = inside('.body');
      const overflow = [body.scrollWidth - body.clientWidth, body.scrollHeight - body.clientHeight];
      banner.remove();
      await setViewport({ width: 800, height: 600 });
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(320);
      expect(box.bottom).to.be.at.most(bottom);
      expect(overflow[0]).to.equal(0);
      expect(overflow[1], 'scrolls').to.be.above(0);
    },
  );

  it('is a named region that a keyboard reaches, and breaks no rule of axe', async () => {
    addTag('analytics');
    inspect(gate);
    expect(inside('section').getAttribute('aria-labelledby')).to.equal(inside('h2').id);
    expect(inside('.body').tabIndex).to.equal(0);
    const { violations } = await axe.run(panel()!);
    expect(violations.map(({ id }) => id)).to.eql([]);
  }).timeout(10_000);
});
