import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Config } from '../../../../src/contract/attributes.js';
import { optionalCategories } from '../../../../src/contract/categories.js';
import { openPreferences } from '../../../../src/ui/preferences/open-preferences.js';
import type { PreferencesElement } from '../../../../src/ui/preferences/preferences-element.js';
import { axeViolations } from '../../../support/axe-violations.js';
import { combinations, inWords } from '../../../support/combinations.js';
import { expectSame, expectSameList } from '../../../support/expect-same.js';
import { fakeGate } from '../../../support/fake-gate.js';
import type { FakeGate } from '../../../support/fake-gate.js';
import { differences, looksOf } from '../../../support/looks-of.js';
import { click } from '../../../support/pointer.js';
import { itOn, screens, showOn, showOnUsual } from '../../../support/screens.js';
import { createStage } from '../../../support/stage.js';
import type { Stage } from '../../../support/stage.js';
import { pause, until } from '../../../support/until.js';

const element = () => document.querySelector<PreferencesElement>('cookie-gate-preferences');
const all = <Found extends HTMLElement = HTMLElement>(selector: string) => [
  ...element()!.shadowRoot!.querySelectorAll<Found>(selector),
];
const one = <Found extends HTMLElement = HTMLElement>(selector: string) => all<Found>(selector)[0]!;
const button = (text: string) =>
  all('button').find(
    (candidate) => (candidate.ariaLabel ?? candidate.textContent).trim() === text,
  )!;
const categorySwitch = (name: string) =>
  one<HTMLInputElement>(`input[name=${name}]:not([data-vendor])`);
const vendorSwitch = (name: string, vendor: string) =>
  one<HTMLInputElement>(`input[name=${name}][value="${vendor}"]`);
const shown = () =>
  Object.fromEntries(
    optionalCategories.map((category) => [category, categorySwitch(category).checked]),
  );

describe('the preferences', () => {
  let gate: FakeGate;
  let stage: Stage;

  const open = async (
    changes: Partial<Config> = {},
    prepare: (of: FakeGate) => void = () => {},
  ) => {
    gate = fakeGate(changes);
    prepare(gate);
    await openPreferences(gate);
  };
  const opened = () => one<HTMLDialogElement>('dialog').open;
  const grantAll = { preferences: true, analytics: true, advertising: true, marketing: true };

  beforeEach(() => {
    stage = createStage();
  });
  afterEach(async () => {
    element()?.remove();
    stage.clear();
    await showOnUsual();
  });

  it('show nine uses under five categories', async () => {
    await open();
    const sections = all('section').map((section) => [
      section.querySelector('h4')!.textContent,
      ...[...section.querySelectorAll('.uses b')].map((use) => use.textContent),
    ]);
    expect(sections).to.eql([
      ['Authentication and security'],
      ['Preferences', 'Functionality'],
      ['Analytics', 'Research and development'],
      ['Advertising', 'Personalized content', 'Personalization across devices'],
      ['Marketing'],
    ]);
    expect(all('.uses p')).to.have.length(10);
    for (const { textContent } of all('.uses p')) expect(textContent!.trim()).to.not.equal('');
  });

  it('show only the categories that are asked for', async () => {
    await open({ categories: ['marketing', 'analytics'] });
    expect(all<HTMLInputElement>('input').map(({ name }) => name)).to.eql([
      'authentication',
      'marketing',
      'analytics',
    ]);
  });

  it('tick nothing optional before a choice', async () => {
    await open();
    expect(shown()).to.eql({
      preferences: false,
      analytics: false,
      advertising: false,
      marketing: false,
    });
  });

  it('show authentication as on, not to be switched, and why', async () => {
    await open();
    const input = categorySwitch('authentication');
    expect([input.checked, input.disabled]).to.eql([true, true]);
    const about = element()!.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!)!;
    expect(about.textContent).to.include(
      'Always on: without it you cannot sign in, nor can the site be kept safe.',
    );
    expect(all('input:disabled')).to.have.length(1);
  });

  for (const choices of combinations)
    it(`show ${inWords(choices)} as it is stored, and save exactly that again`, async () => {
      const granted = optionalCategories.filter((category) => choices[category]);
      await open({}, (of) => of.answer(granted));
      expect(shown()).to.eql(choices);
      await click(button('Save'));
      expect(gate.chosen).to.have.length(1);
      expect(gate.chosen[0]!.choices).to.include(choices);
      expect(gate.chosen[0]!.source).to.equal('settings');
      await until(() => !element());
    });

  it('save what was switched by mouse and by keyboard', async () => {
    await open({}, (of) => of.answer(['marketing']));
    await click(categorySwitch('analytics'));
    categorySwitch('marketing').focus();
    await sendKeys({ press: ' ' });
    button('Save').focus();
    await sendKeys({ press: 'Enter' });
    expect(gate.chosen[0]!.choices).to.include({
      preferences: false,
      analytics: true,
      advertising: false,
      marketing: false,
    });
  });

  it('save nothing from a script that switched something on', async () => {
    await open();
    categorySwitch('analytics').click();
    button('Save').click();
    expect(gate.chosen).to.eql([]);
  });

  it('save refusals from a script', async () => {
    await open({}, (of) => of.answer(['analytics']));
    categorySwitch('analytics').click();
    button('Save').click();
    expect(gate.chosen).to.have.length(1);
    expect(optionalCategories.map((category) => gate.chosen[0]!.choices[category])).to.not.include(
      true,
    );
  });

  it('grant everything by a visitor’s click alone', async () => {
    await open();
    button('Accept all cookies').click();
    await until(() => !element());
    expect(gate.chosen).to.eql([]);
    await open();
    await click(button('Accept all cookies'));
    expect(gate.chosen).to.eql([
      { choices: grantAll, refusedVendors: {}, source: 'settings', partners: undefined },
    ]);
    await until(() => !element());
  });

  it('refuse everything by anybody’s click', async () => {
    await open({}, (of) => of.answer(['analytics']));
    button('Refuse non-essential cookies').click();
    expect(gate.chosen).to.eql([{ choices: {}, source: 'settings' }]);
    await until(() => !element());
  });

  it('refuse everything by Refuse, whatever is switched on', async () => {
    await open();
    await click(categorySwitch('analytics'));
    await click(button('Refuse non-essential cookies'));
    expect(gate.chosen.map(({ choices }) => choices)).to.eql([{}]);
  });

  it('offer refusing, granting and saving with the same looks', async () => {
    await open();
    const texts = ['Refuse non-essential cookies', 'Accept all cookies', 'Save'];
    const [refuse, accept, save] = texts.map((text) => looksOf(button(text)));
    expect(differences(refuse!, accept!), 'refuse | accept').to.eql([]);
    // Its word is short, so it is narrower where the three stand in one line.
    const size = /^(box|width|inline-size|perspective-origin|transform-origin):/;
    const others = differences(accept!, save!).filter((line) => !size.test(line));
    expect(others, 'accept | save').to.eql([]);
  });

  describe('change nothing and give focus back', () => {
    const ways: [string, () => Promise<void>][] = [
      ['by Esc', () => sendKeys({ press: 'Escape' })],
      ['by the cross', () => click(button('Close without changes'))],
    ];
    for (const [way, close] of ways)
      it(way, async () => {
        const opener = stage.put('<button>Cookies</button>');
        opener.focus();
        await open({}, (of) => of.answer(['analytics']));
        expect(opened()).to.equal(true);
        await click(categorySwitch('marketing'));
        await close();
        await until(() => !element());
        expect(gate.chosen).to.eql([]);
        expect(gate.page.granted('marketing')).to.equal(false);
        expectSame(document.activeElement, opener);
      });
  });

  it('open as a modal dialog with a name, which holds the focus', async () => {
    stage.put('<button>The page’s own</button>');
    await open();
    const dialog = one('dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    const name = element()!.shadowRoot!.getElementById(dialog.getAttribute('aria-labelledby')!)!;
    expect(name.textContent).to.equal('Cookies and your choices');
    for (let count = 0; count < 12; count++) {
      await sendKeys({ press: 'Tab' });
      expect(stage.root.contains(document.activeElement)).to.equal(false);
    }
  });

  it('open once, and again after they were closed', async () => {
    await open();
    await openPreferences(gate);
    expect(document.querySelectorAll('cookie-gate-preferences')).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    await until(() => !element());
    await open();
    expect(opened()).to.equal(true);
  });

  it('open again at once where they were just closed', async () => {
    await open();
    button('Close without changes').click();
    await openPreferences(gate);
    await pause(50);
    expect(!!element(), 'there').to.equal(true);
    expect(opened()).to.equal(true);
  });

  it('link to the privacy policy, if there is one', async () => {
    await open();
    expectSameList(all('a'), []);
    element()!.remove();
    await open({ privacyPolicy: '/privacy' });
    expect(one<HTMLAnchorElement>('a').pathname).to.equal('/privacy');
  });

  it('explain cookies, pixels and local storage', async () => {
    await open();
    expect(all('.technologies b').map(({ textContent }) => textContent)).to.eql([
      'Cookies',
      'Pixels',
      'Local storage',
    ]);
  });

  it('tell that they are of another version than the gate', async () => {
    const other = fakeGate({}, '0.0.9');
    await openPreferences(other);
    expect(other.told.map(({ code }) => code)).to.eql(['version-mismatch']);
  });

  describe('with vendors on the page', () => {
    beforeEach(() => {
      stage.put(
        `<img alt="" data-consent="analytics" data-vendor="hotjar">
        <img alt="" data-consent="analytics" data-vendor="hotjar">
        <img alt="" data-consent="analytics advertising" data-vendor="both">
        <img alt="" data-consent="marketing">`,
      );
    });

    it('show those that the attributes name, before their grant too', async () => {
      await open({ analytics: ['hotjar:1234567', 'fathom:ABCDEFGH'] });
      const names = all<HTMLInputElement>('input[name=analytics][data-vendor]');
      expect(names.map(({ value }) => value)).to.eql(['hotjar', 'fathom', 'both']);
    });

    it('show each once under each of its categories', async () => {
      await open();
      const names = all<HTMLInputElement>('[data-vendor]').map(({ name, value }) => [name, value]);
      expect(names).to.eql([
        ['analytics', 'hotjar'],
        ['analytics', 'both'],
        ['advertising', 'both'],
      ]);
    });

    it('let them follow their category, and no other', async () => {
      await open();
      const hotjar = vendorSwitch('analytics', 'hotjar');
      const other = vendorSwitch('advertising', 'both');
      expect([hotjar.checked, hotjar.disabled]).to.eql([false, true]);
      await click(categorySwitch('analytics'));
      expect([hotjar.checked, hotjar.disabled]).to.eql([true, false]);
      expect([other.checked, other.disabled]).to.eql([false, true]);
      await click(categorySwitch('analytics'));
      expect([hotjar.checked, hotjar.disabled]).to.eql([false, true]);
    });

    it('refuse one inside a granted category', async () => {
      await open();
      await click(categorySwitch('analytics'));
      await click(vendorSwitch('analytics', 'hotjar'));
      expect(categorySwitch('analytics').checked).to.equal(true);
      await click(button('Save'));
      expect(gate.chosen[0]!.choices.analytics).to.equal(true);
      expect(gate.chosen[0]!.refusedVendors?.analytics).to.eql(['hotjar']);
    });

    it('show one that is refused as off', async () => {
      await open({}, (of) => of.answer(['analytics'], { analytics: ['hotjar'] }));
      expect(vendorSwitch('analytics', 'hotjar').checked).to.equal(false);
      expect(vendorSwitch('analytics', 'hotjar').disabled).to.equal(false);
      expect(vendorSwitch('analytics', 'both').checked).to.equal(true);
    });

    it('grant one again that was refused', async () => {
      await open({}, (of) => of.answer(['analytics'], { analytics: ['hotjar'] }));
      await click(vendorSwitch('analytics', 'hotjar'));
      await click(button('Save'));
      expect(gate.chosen[0]!.refusedVendors?.analytics).to.eql([]);
    });

    it('leave one refused that was refused on another page', async () => {
      await open({}, (of) => of.answer(['analytics'], { analytics: ['elsewhere'] }));
      await click(vendorSwitch('analytics', 'hotjar'));
      await click(button('Save'));
      expect(gate.chosen[0]!.refusedVendors?.analytics).to.have.members(['elsewhere', 'hotjar']);
    });

    it('show a known vendor by its name, any other by the site’s word for it', async () => {
      await open();
      const label = (vendor: string) =>
        vendorSwitch('analytics', vendor).closest('label')!.textContent.trim();
      expect(label('hotjar')).to.equal('Hotjar');
      expect(label('both')).to.equal('both');
    });

    it('show a vendor’s name as text, whatever is in it', async () => {
      stage.put('<img alt="" data-consent="marketing" data-vendor="&lt;img src=x>">');
      await open();
      expectSameList(all('img'), []);
      expect(one('input[name=marketing][data-vendor]').parentElement!.textContent).to.include(
        '<img src=x>',
      );
    });
  });

  for (const screen of screens) {
    itOn(
      screen,
      `break no rule of axe beside a page’s own landmarks on ${screen.name}`,
      async () => {
        const landmarks = ['header', 'main', 'footer'].map((name) => document.createElement(name));
        stage.root.replaceWith(...landmarks);
        landmarks[1]!.innerHTML = '<img alt="" data-consent="analytics" data-vendor="hotjar">';
        await showOn(screen);
        await open({ privacyPolicy: '/privacy' }, (of) => of.answer(['analytics']));
        const violations = await axeViolations(element()!);
        for (const landmark of landmarks) landmark.remove();
        expect(violations).to.eql([]);
      },
    ).timeout(10_000);

    itOn(screen, `fit ${screen.name} without scrolling sideways`, async () => {
      await showOn(screen);
      await open({ privacyPolicy: '/privacy' });
      const dialog = one('dialog');
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      const overflow = dialog.scrollWidth - dialog.clientWidth;
      expect(Math.min(left, top)).to.be.at.least(0);
      expect(right).to.be.at.most(screen.width);
      expect(bottom).to.be.at.most(screen.height);
      expect(overflow).to.equal(0);
    });
  }
});
