import { expect } from 'chai';
import type { Config } from '../../../../src/contract/attributes.js';
import type { OptionalCategory } from '../../../../src/contract/categories.js';
import type { RuleConfig } from '../../../../src/contract/rule-attributes.js';
import type { Rules } from '../../../../src/contract/rules.js';
import { openPreferences } from '../../../../src/ui/preferences/open-preferences.js';
import type { PreferencesElement } from '../../../../src/ui/preferences/preferences-element.js';
import { axeViolations } from '../../../support/axe-violations.js';
import { fakeGate } from '../../../support/fake-gate.js';
import type { FakeGate } from '../../../support/fake-gate.js';
import { click } from '../../../support/pointer.js';
import { partnerNamed, rulesWith } from '../../../support/rules-with.js';
import { itOn, screens, showOn, showOnUsual } from '../../../support/screens.js';

const element = () => document.querySelector<PreferencesElement>('cookie-gate-preferences');
const all = <Found extends HTMLElement = HTMLElement>(selector: string) => [
  ...element()!.shadowRoot!.querySelectorAll<Found>(selector),
];
const one = <Found extends HTMLElement = HTMLElement>(selector: string) => all<Found>(selector)[0]!;
const button = (text: string) =>
  all('button').find((candidate) => candidate.textContent.trim() === text)!;
const categorySwitch = (name: OptionalCategory) =>
  one<HTMLInputElement>(`input[name=${name}]:not([data-vendor])`);
const partnerSwitch = (id: string) => one<HTMLInputElement>(`[data-partner][value="${id}"]`);
const switchForAll = () => one<HTMLInputElement>('[data-partners]');
const words = () => one('.body').innerText.replace(/\s+/g, ' ');
const openList = () => {
  for (const details of all<HTMLDetailsElement>('section details')) details.open = true;
};

const sale: readonly OptionalCategory[] = ['advertising', 'marketing'];
const two = [partnerNamed('acme'), partnerNamed('globex')];
const acme = {
  ...partnerNamed('acme'),
  name: 'Acme Audiences',
  role: 'processor' as const,
  shares: ['Which pages you viewed', 'Which films you watched'],
  sharesNot: ['Your name'],
  use: 'Showing you its advertisements',
  regions: ['EEA', 'US-CA'],
  optOut: 'https://acme.test/object',
  added: '2026-11-01',
};

describe('what rules add to the preferences', () => {
  let gate: FakeGate;

  const open = async (
    rules: Partial<Rules>,
    prepare: (of: FakeGate) => void = () => {},
    changes: Partial<Config> = {},
  ) => {
    gate = fakeGate(changes);
    gate.rules = rulesWith(rules);
    gate.decidesOn = () => true;
    gate.elsewhere = () => gate.page.decision;
    prepare(gate);
    await openPreferences(gate);
  };
  const asks = (settings: Partial<RuleConfig>) => (of: FakeGate) => {
    of.ruleConfig = settings as RuleConfig;
  };

  afterEach(async () => {
    element()?.remove();
    await showOnUsual();
  });

  describe('on the browser’s signals', () => {
    it('say that one is honoured, beside each switch it keeps off', async () => {
      await open({ signals: ['gpc'], objected: sale });
      expect(words()).to.contain('Your browser sends Global Privacy Control. That is honoured');
      const notes = all('section .note').map((note) => note.textContent);
      expect(notes).to.have.length(2);
      for (const note of notes) expect(note).to.contain('your choice replaces the signal');
      expect(categorySwitch('advertising').checked).to.equal(false);
      expect(categorySwitch('advertising').disabled).to.equal(false);
    });

    it('say how to follow it again where the visitor chose otherwise', async () => {
      await open({ signals: ['gpc', 'dnt'], objected: sale }, (of) => of.answer(['advertising']));
      const [advertising, marketing] = all('section .note').map((note) => note.textContent);
      expect(advertising).to.contain('Switch this off to follow the signal again');
      expect(advertising).to.contain('Global Privacy Control and Do Not Track');
      expect(marketing).to.contain('your choice replaces the signal');
    });

    it('say nothing without one', async () => {
      await open({});
      expect(all('.note')).to.eql([]);
    });
  });

  describe('on a page about a sensitive topic', () => {
    const health = { topics: ['health'] as const, never: sale };

    it('keep those switches off and say why', async () => {
      await open(health, (of) => of.answer(['analytics']));
      for (const name of sale) {
        expect(categorySwitch(name).disabled, name).to.equal(true);
        expect(categorySwitch(name).checked, name).to.equal(false);
      }
      expect(categorySwitch('analytics').disabled).to.equal(false);
      expect(all('section .note')).to.have.length(2);
      expect(words()).to.contain('sensitive topic');
    });

    it('leave what was chosen for the other pages as it is', async () => {
      await open(health, (of) => {
        const elsewhere = fakeGate();
        elsewhere.answer(['analytics', 'advertising'], { advertising: ['criteo'] });
        of.elsewhere = () => elsewhere.page.decision;
        of.answer(['analytics']);
      });
      await click(categorySwitch('analytics'));
      await click(button('Save'));
      const [{ choices, refusedVendors }] = gate.chosen as [FakeGate['chosen'][0]];
      expect(choices).to.include({ analytics: false, advertising: true, marketing: false });
      expect(refusedVendors!.advertising).to.eql(['criteo']);
    });

    it('grant nothing of it on Accept that was not granted elsewhere', async () => {
      await open(health);
      await click(button('Accept all cookies'));
      expect(gate.chosen[0]!.choices).to.include({ analytics: true, advertising: false });
    });
  });

  describe('on partners', () => {
    it('stand under their own heading with the scope, the date and every fact of the list', async () => {
      await open({ partners: [acme, partnerNamed('globex')], partnersVersion: '2026-11-24' });
      openList();
      const text = words();
      for (const fact of [
        'Allow additional information sharing with business partners',
        'This covers only the partnerships described here.',
        'All 2 partners',
        'Last updated: November 24, 2026',
        'Acme Audiences',
        'Acts on our instructions only (processor)',
        'Which pages you viewed Which films you watched',
        'Your name',
        'Showing you its advertisements',
        'European Economic Area',
        'United States (CA)',
        'November 1, 2026',
        'All regions',
        'only for the approved use',
      ])
        expect(text).to.contain(fact);
      const links = all<HTMLAnchorElement>('.partner a').map(({ href, rel }) => [href, rel]);
      expect(links).to.eql([
        ['https://partner.test/privacy', 'noopener noreferrer'],
        ['https://acme.test/object', 'noopener noreferrer'],
        ['https://partner.test/privacy', 'noopener noreferrer'],
      ]);
    });

    it('are not mentioned where the site has none', async () => {
      await open({});
      expect(all('[data-partners], .partner')).to.eql([]);
      expect(words()).not.to.contain('partner');
    });

    it('are off until somebody switches them on', async () => {
      await open({ partners: two });
      expect(switchForAll().checked).to.equal(false);
      expect(two.map(({ id }) => partnerSwitch(id).checked)).to.eql([false, false]);
    });

    it('show what holds', async () => {
      await open({ partners: two }, (of) => of.holdsNow([], { partners: ['globex'] }));
      expect(switchForAll().checked).to.equal(true);
      expect(two.map(({ id }) => partnerSwitch(id).checked)).to.eql([false, true]);
    });

    it('follow the switch for all, which is on as long as one of them is', async () => {
      await open({ partners: two });
      openList();
      await click(switchForAll());
      expect(two.map(({ id }) => partnerSwitch(id).checked)).to.eql([true, true]);
      await click(partnerSwitch('acme'));
      expect(switchForAll().checked).to.equal(true);
      await click(partnerSwitch('globex'));
      expect(switchForAll().checked).to.equal(false);
    });

    for (const [granted, expected] of [
      [[], []],
      [['acme'], ['acme']],
      [['acme', 'globex'], ['*']],
    ] as const)
      it(`are saved as switched on: ${granted.join(' and ') || 'none'}`, async () => {
        await open({ partners: two });
        openList();
        for (const id of granted) await click(partnerSwitch(id));
        await click(button('Save'));
        expect(gate.chosen[0]!.partners).to.eql(expected);
      });

    it('are all granted by Accept, and by name where one may not be shared with here', async () => {
      await open({ partners: two });
      await click(button('Accept all cookies'));
      expect(gate.chosen[0]!.partners).to.eql(['*']);
      element()?.remove();
      await open({ partners: two, neverPartners: ['hidden'] });
      await click(button('Accept all cookies'));
      expect(gate.chosen[0]!.partners).to.eql(['acme', 'globex']);
    });

    it('are all refused by Refuse', async () => {
      await open({ partners: two }, (of) => of.holdsNow([], { partners: ['acme'] }));
      await click(button('Refuse non-essential cookies'));
      expect(gate.chosen[0]!.choices).to.eql({});
      expect(gate.chosen[0]!.partners).to.equal(undefined);
    });

    it('are granted by no script’s click', async () => {
      await open({ partners: two });
      partnerSwitch('acme').checked = true;
      button('Save').click();
      expect(gate.chosen).to.eql([]);
    });

    it('have no switch in a region where the categories decide', async () => {
      await open({ partners: [acme, partnerNamed('globex')] }, (of) => {
        of.decidesOn = ({ id }) => id === 'globex';
      });
      expect(all('[data-partner]').map((input) => (input as HTMLInputElement).value)).to.eql([
        'globex',
      ]);
      openList();
      expect(words()).to.contain('Where you are, the categories above decide.');
      await click(button('Accept all cookies'));
      expect(gate.chosen[0]!.partners).to.eql(['globex']);
    });

    it('are off on a page about a sensitive topic, and what was chosen elsewhere stays', async () => {
      await open({ partners: two, topics: ['health'], never: sale }, (of) => {
        const elsewhere = fakeGate();
        elsewhere.holdsNow(['advertising'], { partners: ['acme'] });
        of.elsewhere = () => elsewhere.page.decision;
      });
      expect(switchForAll().disabled).to.equal(true);
      await click(button('Save'));
      expect(gate.chosen[0]!.partners).to.eql(['acme']);
    });

    it('are no vendors: none has a second switch under a category', async () => {
      const tag = document.createElement('script');
      tag.type = 'text/plain';
      Object.assign(tag.dataset, { consent: 'advertising', vendor: 'acme', partner: 'acme' });
      document.body.append(tag);
      await open({ partners: two });
      expect(all('[data-vendor]')).to.eql([]);
      tag.remove();
    });
  });

  describe('on the account and the industry', () => {
    it('say that choices are kept with the account where the site says so', async () => {
      await open({}, asks({ signedIn: true }));
      expect(words()).to.contain('kept with your account');
      expect(words()).not.to.contain('are kept in this browser only');
    });

    it('name the industry’s opt-outs only where the site asks for them', async () => {
      await open({});
      expect(words()).not.to.contain('advertising industry');
      element()?.remove();
      await open({}, asks({ industryLinks: true }));
      expect(words()).to.contain('Opt-outs of the advertising industry');
    });

    it('name what is closed without a link, and nothing that nobody has checked', async () => {
      await open({}, asks({ industryLinks: true }));
      const items = all('.industry li').map((item) => [
        item.textContent.replace(/\s+/g, ' ').trim(),
        !!item.querySelector('a'),
      ]);
      expect(items).to.eql([
        ['WebChoices of the Digital Advertising Alliance (checked November 20, 2025)', true],
        [
          'Opt-out of the Network Advertising Initiative (closed on September 15, 2025, no longer of use)',
          false,
        ],
      ]);
    });
  });

  for (const screen of screens)
    itOn(screen, `break no rule of axe, with everything there is, on ${screen.name}`, async () => {
      await showOn(screen);
      await open(
        {
          partners: [acme, partnerNamed('globex')],
          partnersVersion: '2026-11-24',
          signals: ['gpc'],
          objected: sale,
        },
        asks({ industryLinks: true, signedIn: true }),
      );
      openList();
      expect(await axeViolations(element()!)).to.eql([]);
      const body = one('.body');
      expect(body.scrollWidth).to.equal(body.clientWidth);
    });
});
