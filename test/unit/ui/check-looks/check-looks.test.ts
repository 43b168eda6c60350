import { expect } from 'chai';
import { mountBanner } from '../../../../src/ui/banner/mount-banner.js';
import { checkLooks } from '../../../../src/ui/check-looks/check-looks.js';
import { addSheet } from '../../../support/add-sheet.js';
import { fakeGate } from '../../../support/fake-gate.js';
import type { FakeGate } from '../../../support/fake-gate.js';
import { until } from '../../../support/until.js';

const banner = () => document.querySelector<HTMLElement>('cookie-gate-banner')!;

describe('a site’s own colours', () => {
  let gate: FakeGate;
  let removeSheet = () => {};

  const mount = async (colours: string, settings = {}) => {
    removeSheet = addSheet(`:root { ${colours} }`);
    gate = fakeGate(settings);
    await mountBanner(gate);
  };
  const check = async (colours: string, isStrict = false) => {
    await mount(colours);
    checkLooks(gate, banner(), isStrict);
    return gate.told.map(({ code, about }) => `${code}: ${about as string}`);
  };

  afterEach(() => {
    gate.answer([]);
    removeSheet();
  });

  it('are not told of where there are none: the gate’s own have contrast enough, light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      expect(await check(`color-scheme: ${scheme}`), scheme).to.eql([]);
      gate.answer([]);
      removeSheet();
    }
  });

  it('are not told of where they have contrast enough, however they are written', async () => {
    for (const colours of [
      '--cookie-gate-button-background: #0a5c46; --cookie-gate-button-color: #fff',
      '--cookie-gate-background: oklch(0.98 0.01 90); --cookie-gate-color: hsl(0 0% 10%)',
      '--cookie-gate-button-background: light-dark(navy, white); --cookie-gate-button-color: light-dark(white, navy)',
    ]) {
      expect(await check(colours), colours).to.eql([]);
      gate.answer([]);
      removeSheet();
    }
  });

  it('are told of where text on them is faint, with how much contrast it has', async () => {
    expect(await check('--cookie-gate-color: #777')).to.eql([
      'low-contrast: text on the background 4.5:1, not 5:1',
    ]);
  });

  it('are told of where the buttons’ text is faint', async () => {
    expect(
      await check('--cookie-gate-button-background: #999; --cookie-gate-button-color: #fff'),
    ).to.eql(['low-contrast: text on the buttons 2.8:1, not 5:1']);
  });

  it('are told of where neither the buttons nor their edge stand out', async () => {
    expect(
      await check(
        '--cookie-gate-button-background: #fff; --cookie-gate-button-color: #000; --cookie-gate-border: #eee',
      ),
    ).to.eql(['low-contrast: the buttons’ edge on the background 1.2:1, not 3:1']);
  });

  it('are told of where nobody can tell, as of a picture or what can be seen through', async () => {
    expect(await check('--cookie-gate-button-background: linear-gradient(red, blue)')).to.eql([
      'low-contrast: text on the buttons cannot be told, not 5:1',
    ]);
    gate.answer([]);
    removeSheet();
    expect(await check('--cookie-gate-background: #ffffff80')).to.eql([
      'low-contrast: text on the background cannot be told, not 5:1',
      'low-contrast: the buttons’ edge on the background cannot be told, not 3:1',
    ]);
  });

  it('are kept where they are told of, and refused under strict parity', async () => {
    await check('--cookie-gate-color: #777');
    expect(getComputedStyle(banner()).color).to.equal('rgb(119, 119, 119)');
    checkLooks(gate, banner(), true);
    expect(getComputedStyle(banner()).color).to.equal('rgb(23, 25, 31)');
    expect(banner().hasAttribute('plain')).to.equal(true);
  });

  it('are looked at by themselves, and wait for that under strict parity', async () => {
    await mount('--cookie-gate-color: #777', { strictParity: '' });
    expect(banner().hasAttribute('plain'), 'from the start').to.equal(true);
    await until(() => gate.told.length > 0);
    expect(banner().hasAttribute('plain')).to.equal(true);
    gate.answer([]);
    removeSheet();
    await mount('--cookie-gate-color: #111', { strictParity: '' });
    await until(() => !banner().hasAttribute('plain'));
    expect(gate.told).to.eql([]);
  });

  it('are looked at without strict parity, too', async () => {
    await mount('--cookie-gate-color: #777');
    await until(() => gate.told.length > 0);
    expect(gate.told.map(({ code }) => code)).to.eql(['low-contrast']);
  });

  it('cannot make the buttons unequal, and what a script does to one of them is told', async () => {
    expect(await check('')).to.eql([]);
    document.querySelector<HTMLElement>('#cookie-gate-refuse')!.inert = true;
    checkLooks(gate, banner(), false);
    expect(gate.told.map(({ code, about }) => [code, `${about as string}`.slice(0, 5)])).to.eql([
      ['unequal-buttons', 'inert'],
    ]);
  });
});
