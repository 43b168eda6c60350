import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { confirmSignal } from '../../../../src/ui/signal-notice/confirm-signal.js';
import { mountBanner } from '../../../../src/ui/banner/mount-banner.js';
import { axeViolations } from '../../../support/axe-violations.js';
import { engine, itWhere } from '../../../support/engine.js';
import { expectSame } from '../../../support/expect-same.js';
import { fakeGate } from '../../../support/fake-gate.js';
import type { FakeGate } from '../../../support/fake-gate.js';
import { click } from '../../../support/pointer.js';
import { rulesWith } from '../../../support/rules-with.js';
import { itOn, screens, showOn, showOnUsual } from '../../../support/screens.js';
import { until } from '../../../support/until.js';

const notice = () => document.querySelector<HTMLElement>('cookie-gate-signal-notice')!;
const status = () => notice().shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
const box = () => notice().shadowRoot!.querySelector<HTMLElement>('div')!;
const buttons = () => [...notice().shadowRoot!.querySelectorAll('button')];

describe('the confirmation of the browser’s signal', () => {
  let gate: FakeGate;

  const confirm = async (makeGate = fakeGate) => {
    gate = makeGate();
    gate.rules = rulesWith({
      mode: 'opt-out',
      signals: ['gpc'],
      objected: ['advertising', 'marketing'],
    });
    await confirmSignal(gate);
    await until(() => !notice() || status().textContent);
  };

  afterEach(async () => {
    document.querySelector('cookie-gate-privacy-choices')?.remove();
    notice()?.remove();
    await showOnUsual();
  });

  it('says that the request is honoured, in a region that was there before its text', async () => {
    const confirmed = confirm();
    await until(() => notice());
    expect(status().textContent).to.equal('');
    expect(status().checkVisibility()).to.equal(true);
    const before = status();
    await confirmed;
    expectSame(status(), before);
    expect(status().textContent).to.equal(
      'Opt-Out Request Honored Advertising and marketing are off, as your browser asks.',
    );
    expect(notice().lang).to.equal('en');
  });

  it('takes no focus, holds no dialog, and decides nothing', async () => {
    await confirm();
    expectSame(document.activeElement, document.body);
    expectSame(notice().shadowRoot!.querySelector('dialog,[role=dialog],[aria-modal]'), null);
    expect(gate.chosen).to.eql([]);
  });

  it('goes at a click, with nothing stored', async () => {
    const before = document.cookie + JSON.stringify(localStorage);
    await confirm();
    const [, dismiss] = buttons();
    expect(dismiss!.ariaLabel).to.equal('Dismiss');
    await click(dismiss!);
    expectSame(notice(), null);
    expect(document.cookie + JSON.stringify(localStorage)).to.equal(before);
    expect(gate.chosen).to.eql([]);
  });

  it('shows the way to the preferences', async () => {
    await confirm();
    await click(buttons()[0]!);
    expect(gate.opened.count).to.equal(1);
    expect(notice().isConnected).to.equal(true);
  });

  it('comes once a page', async () => {
    await confirm();
    await confirmSignal(gate);
    expect(document.querySelectorAll('cookie-gate-signal-notice')).to.have.length(1);
  });

  it('comes not where the visitor has granted it all the same, and goes once that is so', async () => {
    await confirm(() => {
      const granted = fakeGate();
      granted.answer(['advertising']);
      return granted;
    });
    expectSame(notice(), null);
    await confirm();
    gate.answer(['analytics']);
    expect(notice().isConnected).to.equal(true);
    gate.answer(['analytics', 'marketing']);
    expectSame(notice(), null);
  });

  it('stands beside the page’s link to the privacy choices, in the page’s own order', async () => {
    const link = document.createElement('cookie-gate-privacy-choices');
    document.body.prepend(link);
    await confirm();
    expectSame(link.nextElementSibling, notice());
    expect(getComputedStyle(notice()).position).to.equal('static');
  });

  for (const screen of screens)
    itOn(
      screen,
      `is small and at the edge on ${screen.name}, and breaks no rule of axe`,
      async () => {
        await showOn(screen);
        await confirm();
        const { right, bottom, left, height } = box().getBoundingClientRect();
        expect(screen.width - right).to.be.closeTo(12, 0.01);
        expect(screen.height - bottom).to.be.closeTo(12, 0.01);
        expect(left).to.be.at.least(12);
        expect(height).to.be.at.most(96);
        for (const button of buttons()) {
          const size = button.getBoundingClientRect();
          expect(Math.min(size.width, size.height)).to.be.at.least(24);
        }
        expect(await axeViolations(notice())).to.eql([]);
      },
    ).timeout(10_000);

  for (const screen of screens.slice(0, 3))
    it(`has the banner’s colours on ${screen.name}, and the site’s where it names some`, async () => {
      await showOn(screen);
      await confirm();
      const other = fakeGate();
      await mountBanner(other);
      const banner = document.querySelector('cookie-gate-banner')!;
      const colours = (of: Element) => {
        const { backgroundColor, color, borderTopColor } = getComputedStyle(of);
        return [backgroundColor, color, borderTopColor];
      };
      expect(colours(box())).to.eql(colours(banner));
      other.answer([]);
      document.documentElement.style.setProperty('--cookie-gate-background', 'rgb(1, 2, 3)');
      expect(colours(box())[0]).to.equal('rgb(1, 2, 3)');
    });

  itWhere(engine === 'Chromium', 'no print to emulate', 'is not printed', async () => {
    await confirm();
    await emulateMedia({ media: 'print' });
    const { display } = getComputedStyle(notice());
    await emulateMedia({ media: 'screen' });
    expect(display).to.equal('none');
  });
});
