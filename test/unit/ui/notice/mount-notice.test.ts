import { expect } from 'chai';
import { optionalCategories } from '../../../../src/contract/categories.js';
import type { Rules } from '../../../../src/contract/rules.js';
import type { BannerElement } from '../../../../src/ui/banner/banner-element.js';
import { mountNotice } from '../../../../src/ui/notice/mount-notice.js';
import { axeViolations } from '../../../support/axe-violations.js';
import { expectSame } from '../../../support/expect-same.js';
import { fakeGate } from '../../../support/fake-gate.js';
import type { FakeGate } from '../../../support/fake-gate.js';
import { differences, looksOf } from '../../../support/looks-of.js';
import { click } from '../../../support/pointer.js';
import { partnerNamed, rulesWith } from '../../../support/rules-with.js';
import { itOn, screens, showOn, showOnUsual } from '../../../support/screens.js';

const byId = (id: string) => document.getElementById(id) as HTMLButtonElement;
const refuse = () => byId('cookie-gate-refuse');
const accept = () => byId('cookie-gate-accept');
const banner = () => document.querySelector<BannerElement>('cookie-gate-banner')!;
const inside = <Found extends HTMLElement>(part: string) =>
  banner().shadowRoot!.querySelector<Found>(`[part=${part}]`)!;

const sale = ['advertising', 'marketing'] as const;
const partners = ['acme', 'beacon'].map(partnerNamed);

/** Each form at its longest. */
const forms: Readonly<Record<string, Partial<Rules>>> = {
  'asks first': {
    signals: ['gpc'],
    objected: sale,
    on: ['analytics'],
    topics: ['health'],
    never: sale,
    partners,
  },
  'lets object': { mode: 'opt-out', on: optionalCategories, partners },
  tells: { mode: 'notice', on: optionalCategories, partners },
};

describe('the first layer by the rules, shown', () => {
  let gate: FakeGate;

  const mount = async (rules: Partial<Rules>) => {
    gate?.answer([]);
    gate = fakeGate({ siteName: 'Harbour Coffee', privacyPolicy: '/privacy' });
    gate.rules = rulesWith(rules);
    gate.holdsNow(gate.rules.on, { partners: gate.rules.partners.map(({ id }) => id) });
    await mountNotice(gate);
  };

  afterEach(async () => {
    gate.answer([]);
    await showOnUsual();
  });

  for (const [form, rules] of Object.entries(forms)) {
    describe(`where it ${form}`, () => {
      for (const screen of screens)
        itOn(
          screen,
          `has two buttons alike and in sight, and all its text in reach, on ${screen.name}`,
          async () => {
            await showOn(screen);
            await mount(rules);
            expect(differences(looksOf(refuse()), looksOf(accept())), 'refuse | accept').to.eql([]);
            expectSame(refuse().nextElementSibling, accept());
            for (const button of [refuse(), accept()]) {
              const { left, top, right, bottom } = button.getBoundingClientRect();
              expect(top).to.be.at.least(0);
              expect(bottom).to.be.at.most(screen.height);
              expectSame(document.elementFromPoint((left + right) / 2, (top + bottom) / 2), button);
            }
            expect(banner().scrollWidth).to.equal(banner().clientWidth);
          },
        );

      for (const screen of screens)
        itOn(screen, `breaks no rule of axe on ${screen.name}`, async () => {
          await showOn(screen);
          await mount(rules);
          expect(await axeViolations(banner())).to.eql([]);
        }).timeout(10_000);

      it('refuses everything, partners too, for anyone', async () => {
        await mount(rules);
        refuse().click();
        expect(gate.chosen).to.eql([{ choices: {}, source: 'banner' }]);
        expectSame(banner(), null);
      });

      it('grants and keeps nothing at a script’s click', async () => {
        await mount(rules);
        accept().click();
        accept().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        expect(gate.chosen).to.eql([]);
        expect(banner().isConnected).to.equal(true);
      });

      it('shows the way to the partners, the choices and the policy', async () => {
        await mount(rules);
        expect(inside('partners').textContent.trim()).to.equal('2 business partners');
        await click(inside('partners'));
        await click(inside('more'));
        expect(gate.opened.count).to.equal(2);
        expect(inside<HTMLAnchorElement>('policy').pathname).to.equal('/privacy');
        expect(gate.chosen).to.eql([]);
      });
    });
  }

  it('has no way to partners where there are none', async () => {
    await mount({ signals: ['gpc'], objected: sale });
    expectSame(inside('partners'), null);
  });

  describe('takes a visitor’s click', () => {
    const everything = { preferences: true, analytics: true, advertising: true, marketing: true };

    it('on Accept as a grant of everything asked for, and of sharing with every partner', async () => {
      await mount({ partners, signals: ['gpc'], objected: sale });
      await click(accept());
      expect(gate.chosen).to.eql([
        { choices: everything, refusedVendors: {}, source: 'banner', partners: ['*'] },
      ]);
    });

    it('on Accept as a grant by name, where the region keeps partners from being shown', async () => {
      await mount({ partners, neverPartners: ['corvid'] });
      await click(accept());
      expect(gate.chosen[0]!.partners).to.eql(['acme', 'beacon']);
    });

    it('on Accept as a grant of no sharing, where there are no partners', async () => {
      await mount({ on: ['analytics'] });
      await click(accept());
      expect(gate.chosen[0]!.partners).to.eql([]);
    });

    for (const mode of ['opt-out', 'notice'] as const)
      it(`that leaves things as they are as exactly that, by ${mode}`, async () => {
        await mount({ mode, on: optionalCategories, partners });
        gate.holdsNow(['preferences', 'analytics'], {
          refusedVendors: { analytics: ['hotjar'] },
          partners: ['beacon'],
        });
        await click(accept());
        expect(gate.chosen).to.eql([
          {
            choices: { preferences: true, analytics: true, advertising: false, marketing: false },
            refusedVendors: { analytics: ['hotjar'] },
            source: 'banner',
            partners: ['beacon'],
          },
        ]);
      });

    it('that leaves all partners as they are in the short form', async () => {
      await mount({ mode: 'opt-out', on: optionalCategories, partners });
      await click(accept());
      expect(gate.chosen[0]!.partners).to.eql(['*']);
      expect(gate.chosen[0]!.choices).to.eql(everything);
    });
  });

  it('says anew what the page has become', async () => {
    await mount({ mode: 'opt-out', on: optionalCategories });
    expect(banner().textContent).to.include('advertising, and marketing');
    gate.rules = rulesWith({
      mode: 'opt-out',
      on: optionalCategories,
      topics: ['health'],
      never: sale,
    });
    gate.holdsNow(['preferences', 'analytics'], {});
    expect(banner().textContent).to.match(/for preferences and analytics\..*sensitive subject/s);
    expect(banner().textContent).to.not.include('sold');
  });

  it('tells of partners that were added since the last choice', async () => {
    await mount({ partners });
    expect(banner().textContent).to.not.include('have been added');
    gate.holdsNow([], { why: 'partners' });
    expect(banner().textContent).to.include('Partners have been added since you last chose.');
  });
});
