import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Config } from '../../../../src/contract/attributes.js';
import { mountBanner } from '../../../../src/ui/banner/mount-banner.js';
import type { BannerElement } from '../../../../src/ui/banner/banner-element.js';
import { addSheet } from '../../../support/add-sheet.js';
import { axeViolations } from '../../../support/axe-violations.js';
import { engine, itWhere } from '../../../support/engine.js';
import { expectSame } from '../../../support/expect-same.js';
import { fakeGate } from '../../../support/fake-gate.js';
import type { FakeGate } from '../../../support/fake-gate.js';
import { differences, looksOf, textBoxes } from '../../../support/looks-of.js';
import { click, pointAt, pointAway, pressOn } from '../../../support/pointer.js';
import { itOn, screens, showOn, showOnUsual } from '../../../support/screens.js';
import { attacks, ruleAttacks } from './attacks.js';

const byId = (id: string) => document.getElementById(id) as HTMLButtonElement;
const refuse = () => byId('cookie-gate-refuse');
const accept = () => byId('cookie-gate-accept');
const banner = () => document.querySelector<BannerElement>('cookie-gate-banner')!;
const inside = <Found extends HTMLElement = HTMLElement>(selector: string) =>
  banner().shadowRoot!.querySelector<Found>(selector)!;

describe('the banner', () => {
  let gate: FakeGate;

  const mount = async (changes: Partial<Config> = {}) => {
    gate?.answer([]);
    gate = fakeGate(changes);
    await mountBanner(gate);
  };

  beforeEach(() => mount());
  afterEach(async () => {
    gate.answer([]);
    await showOnUsual();
  });

  describe('says', () => {
    it('its heading, its site and its three ways on, to the letter', async () => {
      await mount({ siteName: 'Harbour Coffee' });
      expect(banner().querySelector('h2')!.textContent).to.equal('Did someone say \u2026 cookies?');
      expect(refuse().textContent.trim()).to.equal('Refuse non-essential cookies');
      expect(accept().textContent.trim()).to.equal('Accept all cookies');
      expect(inside('[part=more]').textContent).to.equal('Show more about your choices.');
      expect([...banner().querySelectorAll('p')].map((part) => part.textContent)).to.eql([
        'Harbour Coffee and its partners use cookies to provide you with a better, safer and faster service and to support our business.',
        'Some cookies are necessary to use our services, improve our services, and make sure they work properly.',
        'Only if you agree, we and third parties also store and read information on your device for preferences, analytics, advertising, and marketing.',
        'You can refuse, and you can withdraw your choice at any time.',
      ]);
    });

    it('the host’s name where the site has none of its own', () => {
      expect(banner().querySelector('p')!.textContent).to.match(/^localhost and its partners /);
    });

    it('the site’s name as text, whatever is in it', async () => {
      await mount({ siteName: '<img src=x>' });
      expectSame(banner().querySelector('img'), null);
      expect(banner().querySelector('p')!.textContent).to.match(/^<img src=x> and/);
    });

    it('only the categories that are asked for', async () => {
      await mount({ categories: ['analytics'] });
      expect(banner().textContent).to.include('on your device for analytics.');
      expect(banner().textContent).to.not.include('marketing');
    });

    it('where the privacy policy is, if there is one', async () => {
      expectSame(inside('[part=policy]'), null);
      await mount({ privacyPolicy: '/privacy' });
      expect(inside<HTMLAnchorElement>('a[part=policy]').pathname).to.equal('/privacy');
    });

    it('its language, and what it is called as a region', () => {
      expect(banner().lang).to.equal('en');
      expect(banner().role).to.equal('region');
      expect(byId(banner().getAttribute('aria-labelledby')!).tagName).to.equal('H2');
    });
  });

  describe('offers two buttons that', () => {
    it('are native, and siblings in one parent, with nothing between', () => {
      expect(refuse()).to.be.instanceOf(HTMLButtonElement);
      expect(accept()).to.be.instanceOf(HTMLButtonElement);
      expectSame(refuse().nextElementSibling, accept());
      expectSame(refuse().assignedSlot, accept().assignedSlot);
    });

    const areAlike = () =>
      expect(differences(looksOf(refuse()), looksOf(accept())), 'refuse | accept').to.eql([]);
    const areAlikeWhile = async (act: (button: HTMLButtonElement) => Promise<object>) => {
      const atRest = looksOf(refuse());
      const [one, other] = [await act(refuse()), await act(accept())] as [
        Record<string, string>,
        Record<string, string>,
      ];
      expect(differences(one, other), 'refuse | accept').to.eql([]);
      return differences(atRest, one);
    };

    for (const screen of screens)
      itOn(screen, `are equal in every computed property on ${screen.name}`, async () => {
        await showOn(screen);
        areAlike();
        const [one, other] = [refuse(), accept()].map((of) => of.getBoundingClientRect());
        expect(one!.left).to.equal(other!.left);
        expect(one!.height).to.be.at.least(44);
      });

    it('are equal under the mouse', async () => {
      const changed = await areAlikeWhile(async (button) => {
        await pointAt(button);
        return looksOf(button);
      }).finally(pointAway);
      expect(changed.join()).to.include('underline');
    });

    itWhere(
      engine !== 'WebKit',
      'its window is not the one in front',
      'are equal under the keyboard’s focus',
      async () => {
        const changed = await areAlikeWhile(async (button) => {
          for (let count = 0; count < 12 && document.activeElement !== button; count++)
            await sendKeys({ press: 'Tab' });
          expect(button.matches(':focus-visible')).to.equal(true);
          return looksOf(button);
        });
        expect(changed.join()).to.include('outline');
      },
    );

    it('are equal while they are pressed', async () => {
      await areAlikeWhile((button) =>
        pressOn(button, () => {
          expect(button.matches(':active')).to.equal(true);
          return looksOf(button);
        }),
      );
      expect(gate.chosen).to.eql([]);
    });

    it('are equal on a page that sets the theme', () => {
      const remove = addSheet(
        ':root { --cookie-gate-button-background: #060; --cookie-gate-button-color: #ffe; --cookie-gate-radius: 0 }',
      );
      expect(getComputedStyle(refuse()).backgroundColor).to.equal('rgb(0, 102, 0)');
      areAlike();
      remove();
    });

    /** Whether the attacked button is what it was, where it was, and takes a click. */
    const withstands = (attack: () => () => void) => {
      const seen = () => ({ ...looksOf(refuse()), text: textBoxes(refuse()), at: place(refuse()) });
      const before = seen();
      const acceptBefore = looksOf(accept());
      const undo = attack();
      try {
        expect(differences(before, seen()), 'before | under attack').to.eql([]);
        expect(differences(acceptBefore, looksOf(accept())), 'the other one').to.eql([]);
        areAlike();
        const { left, top, width, height } = refuse().getBoundingClientRect();
        expectSame(document.elementFromPoint(left + width / 2, top + height / 2), refuse());
      } finally {
        undo();
      }
    };
    const place = (of: Element) => {
      const { x, y } = of.getBoundingClientRect();
      return `${x} ${y}`;
    };
    const important = (declarations: string) =>
      declarations
        .split('; ')
        .map((one) => `${one} !important`)
        .join('; ');
    const keyframes = '@keyframes cookie-gate-attack { to { opacity: 0; scale: 0 } }';

    for (const declarations of attacks) {
      const isKnown = declarations.split('; ').some((one) => CSS.supports(one));
      const attack = (name: string, test: Mocha.Func) =>
        itWhere(isKnown, 'knows no such style', name, test);

      attack(`withstand a page’s sheet with ${declarations}`, () => {
        withstands(() =>
          addSheet(`${keyframes} #cookie-gate-refuse { ${important(declarations)} }`),
        );
      });

      attack(`withstand an inline style with ${declarations}`, () => {
        withstands(() => {
          const removeSheet = addSheet(keyframes);
          refuse().style.cssText = important(declarations);
          expect(refuse().style, 'a style this browser knows').to.not.have.length(0);
          return () => {
            removeSheet();
            refuse().removeAttribute('style');
          };
        });
      });
    }

    for (const rule of ruleAttacks)
      it(`withstand a page’s sheet with ${rule}`, () => {
        withstands(() => addSheet(rule.replaceAll('&', '#cookie-gate-refuse')));
      });

    it('withstand an animation', () => {
      withstands(() => {
        const animation = refuse().animate(
          { opacity: 0, scale: 0 },
          { duration: 1, fill: 'forwards' },
        );
        animation.finish();
        return () => animation.cancel();
      });
    });
  });

  describe('stays where it is and readable under a page’s sheet with', () => {
    const seen = () => {
      const { x, y, width, height } = banner().getBoundingClientRect();
      const texts = [...banner().children].map((child) => looksOf(child));
      return { ...looksOf(banner()), at: [x, y, width, height].join(), ...flat(texts) };
    };
    const flat = (all: Record<string, string>[]) =>
      Object.fromEntries(
        all.flatMap((looks, index) =>
          Object.entries(looks).map(([name, value]) => [`${index} ${name}`, value]),
        ),
      );

    for (const rule of [
      'cookie-gate-banner { display: none !important }',
      'cookie-gate-banner { visibility: hidden !important; opacity: 0 !important }',
      'cookie-gate-banner { position: static !important; inset: 0 auto auto 0 !important }',
      'cookie-gate-banner { transform: translateY(100%) !important; translate: 0 100% !important }',
      'cookie-gate-banner { height: 0 !important; max-height: 0 !important; overflow: hidden !important }',
      'cookie-gate-banner { filter: opacity(0) !important; clip-path: inset(50%) !important }',
      'cookie-gate-banner { pointer-events: none !important; zoom: 0.1 !important }',
      'cookie-gate-banner { font-size: 1px !important; color: transparent !important }',
      'cookie-gate-banner > * { display: none !important }',
      'cookie-gate-banner > * { font-size: 1px !important; line-height: 0 !important }',
      'cookie-gate-banner > p { color: transparent !important; opacity: 0 !important }',
      'cookie-gate-banner > h2 { position: absolute !important; left: -9999px !important }',
      'h2, p { text-indent: -9999px !important; max-height: 0 !important }',
      '* { all: unset !important }',
      '* { direction: rtl !important; unicode-bidi: bidi-override !important }',
    ])
      it(rule, () => {
        // A scroll bar of the page's own, which takes width in Firefox, is no attack on the banner.
        document.documentElement.style.setProperty('overflow', 'hidden', 'important');
        const before = seen();
        const remove = addSheet(rule);
        const after = seen();
        remove();
        document.documentElement.removeAttribute('style');
        expect(differences(before, after), 'before | under attack').to.eql([]);
      });
  });

  describe('takes a choice', () => {
    it('to grant from a visitor’s own click', async () => {
      await click(accept());
      expect(gate.chosen).to.eql([
        {
          choices: { preferences: true, analytics: true, advertising: true, marketing: true },
          source: 'banner',
        },
      ]);
    });

    it('to grant what is asked for, and no more', async () => {
      await mount({ categories: ['marketing'] });
      await click(accept());
      expect(gate.chosen[0]!.choices).to.eql({ marketing: true });
    });

    it('to grant from no script’s click', () => {
      accept().click();
      accept().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      expect(gate.chosen).to.eql([]);
      expect(banner().isConnected).to.equal(true);
    });

    it('to refuse from a visitor’s own click', async () => {
      await click(refuse());
      expect(gate.chosen).to.eql([{ choices: {}, source: 'banner' }]);
    });

    it('to refuse from a script’s click too', () => {
      refuse().click();
      expect(gate.chosen).to.eql([{ choices: {}, source: 'banner' }]);
    });

    const keys = { Enter: 'Enter', Space: ' ' } as const;
    for (const [name, key] of Object.entries(keys)) {
      it(`from the keyboard, by ${name} on the focused button`, async () => {
        refuse().focus();
        await sendKeys({ press: key });
        expect(gate.chosen.map(({ choices }) => choices)).to.eql([{}]);
        await mount();
        accept().focus();
        await sendKeys({ press: key });
        expect(gate.chosen[0]!.choices).to.include({ analytics: true });
      });
    }

    it('from no key but on a button', async () => {
      for (const press of ['Enter', ' ', 'Escape'] as const) await sendKeys({ press });
      expect(gate.chosen).to.eql([]);
      expect(banner().matches(':popover-open')).to.equal(true);
    });

    it('and is gone before anything else happens', () => {
      const before = banner();
      refuse().click();
      expect(before.isConnected).to.equal(false);
    });

    it('that was made elsewhere, and is gone', () => {
      const before = banner();
      gate.answer(['analytics']);
      expect(before.isConnected).to.equal(false);
    });
  });

  it('opens the preferences, and stays until there is a choice', async () => {
    await click(inside('[part=more]'));
    expect(gate.opened.count).to.equal(1);
    expect(banner().isConnected).to.equal(true);
  });

  it('comes not at all where there is a choice already', async () => {
    gate.answer([]);
    const answered = fakeGate();
    answered.answer([]);
    await mountBanner(answered);
    expectSame(banner(), null);
  });

  it('stands before the body, in the top layer, over whatever the page has', () => {
    expectSame(banner().nextElementSibling, document.body);
    expect(banner().matches(':popover-open')).to.equal(true);
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    document.documentElement.append(cover);
    const { left, top } = accept().getBoundingClientRect();
    const hit = document.elementFromPoint(left + 20, top + 20);
    cover.remove();
    expectSame(hit, accept());
  });

  it('moves nothing on the page and locks no scrolling', async () => {
    gate.answer([]);
    const tall = document.createElement('div');
    tall.style.height = '3000px';
    document.body.append(tall);
    const seen = () => [
      tall.getBoundingClientRect().top,
      document.documentElement.scrollHeight,
      getComputedStyle(document.documentElement).overflow,
      getComputedStyle(document.body).overflow,
    ];
    const before = seen();
    await mount();
    const after = seen();
    tall.remove();
    expect(after).to.eql(before);
  });

  itWhere(engine === 'Chromium', 'no print to emulate', 'is not printed', async () => {
    await emulateMedia({ media: 'print' });
    const { display } = getComputedStyle(banner());
    const { height } = refuse().getBoundingClientRect();
    await emulateMedia({ media: 'screen' });
    expect(display).to.equal('none');
    expect(height).to.equal(0);
    expect(refuse().getBoundingClientRect().height).to.be.above(0);
  });

  it('tells that it is of another version than the gate', async () => {
    expect(gate.told).to.eql([]);
    gate.answer([]);
    const other = fakeGate({}, '0.0.9');
    await mountBanner(other);
    other.answer([]);
    expect(other.told.map(({ code }) => code)).to.eql(['version-mismatch']);
  });

  for (const screen of screens)
    itOn(screen, `breaks no rule of axe on ${screen.name}`, async () => {
      await showOn(screen);
      await mount({ privacyPolicy: '/privacy' });
      const violations = await axeViolations(banner());
      expect(violations).to.eql([]);
    }).timeout(10_000);

  for (const screen of screens)
    itOn(screen, `fits ${screen.name} with all its text in reach`, async () => {
      await showOn(screen);
      const box = banner().getBoundingClientRect();
      const overflow = banner().scrollWidth - banner().clientWidth;
      const buttons = [refuse(), accept()].map((of) => of.getBoundingClientRect().bottom);
      // Firefox is some millionths of a pixel off.
      const edges = [box.left, box.right, box.bottom].map(Math.round);
      expect(edges).to.eql([0, screen.width, screen.height]);
      expect(overflow).to.equal(0);
      expect(Math.max(...buttons), 'in sight without scrolling').to.be.at.most(screen.height);
    });
});
