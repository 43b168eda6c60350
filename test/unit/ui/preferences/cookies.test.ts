import { expect } from 'chai';
import type { Config } from '../../../../src/contract/attributes.js';
import type { RuleConfig } from '../../../../src/contract/rule-attributes.js';
import { openPreferences } from '../../../../src/ui/preferences/open-preferences.js';
import type { PreferencesElement } from '../../../../src/ui/preferences/preferences-element.js';
import { vendorCookies } from '../../../../src/ui/preferences/vendor-cookies.js';
import { axeViolations } from '../../../support/axe-violations.js';
import { fakeGate } from '../../../support/fake-gate.js';
import type { FakeGate } from '../../../support/fake-gate.js';
import { click } from '../../../support/pointer.js';
import { itOn, screens, showOn, showOnUsual } from '../../../support/screens.js';
import { createStage } from '../../../support/stage.js';
import type { Stage } from '../../../support/stage.js';
import { until } from '../../../support/until.js';

const element = () => document.querySelector<PreferencesElement>('cookie-gate-preferences');
const all = <Found extends HTMLElement = HTMLElement>(selector: string) => [
  ...element()!.shadowRoot!.querySelectorAll<Found>(selector),
];
const rows = () =>
  all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent!.trim()));
const rowOf = (name: string) => rows().filter(([first]) => first === name);

describe('the table of cookies', () => {
  let gate: FakeGate;
  let stage: Stage;

  const open = async (changes: Partial<Config> = {}, cookieList?: string) => {
    gate = fakeGate(changes);
    if (cookieList !== undefined) gate.ruleConfig = { cookieList } as RuleConfig;
    await openPreferences(gate);
    await click(all('details > summary')[0]!);
    await until(() => rows().length > 0);
  };

  /** The site's own list, in the page. */
  const list = (value: unknown) => {
    stage.put(`<script type="application/json" id="list">${JSON.stringify(value)}</script>`);
    return '#list';
  };
  const basket = {
    name: 'basket',
    provider: 'This shop',
    purpose: 'Keeps what you want to buy',
    category: 'authentication',
    duration: '1 week',
  };

  beforeEach(() => {
    stage = createStage();
  });
  afterEach(async () => {
    element()?.remove();
    stage.clear();
    await showOnUsual();
  });

  it('is fetched and made when it is opened, not before', async () => {
    gate = fakeGate();
    await openPreferences(gate);
    expect(all('table')).to.eql([]);
  });

  it('has the gate’s own cookie, with how long a choice holds', async () => {
    await open({ lifetime: 90 });
    const security = 'Authentication and security';
    expect(rows()).to.eql([
      ['cookie-gate', 'This site', 'Keeps your choices', security, '90 days'],
    ]);
  });

  it('has what is known of the vendors that the attributes name, under their category', async () => {
    await open({ analytics: ['google-analytics:G-1234567890'] });
    expect(rowOf('_ga')).to.eql([
      ['_ga', 'Google Analytics 4', 'Distinguishes visitors', 'Analytics', '2 years'],
    ]);
  });

  it('has a dash for what is not known for certain, and says what it means', async () => {
    const [line] = vendorCookies['fathom']!.split('\n');
    expect(line).not.to.contain('|');
    await open({ analytics: ['fathom:ABCDEFGH'] });
    expect(rowOf(line!)[0]!.slice(2)).to.eql(['–', 'Analytics', '–']);
    expect(all('.table p')[0]!.textContent).to.contain('not known for certain');
  });

  it('has what the tags of the page say of themselves', async () => {
    stage.put(
      '<script type="text/plain" data-consent="marketing" data-vendor="own" data-cookies="_own _own_*"></script>',
    );
    await open();
    expect(rowOf('_own_*')).to.eql([['_own_*', 'own', '–', 'Marketing', '–']]);
  });

  it('has what the template of a site’s own vendor says', async () => {
    stage.put('<template data-vendor="acme" data-cookies="acme_*"></template>');
    await open({ analytics: ['custom:acme:7'] });
    expect(rowOf('acme_*')).to.eql([['acme_*', 'acme', '–', 'Analytics', '–']]);
  });

  it('has what frames keep where there are some', async () => {
    stage.put('<iframe data-consent="preferences" data-src="/a" title="A"></iframe>');
    await open();
    expect(rows()[1]!.slice(1, 3)).to.eql([
      'This site',
      'Keeps whose films, maps and posts you always allow',
    ]);
  });

  it('has the site’s own list first, and a name once for each category', async () => {
    stage.put('<script type="text/plain" data-consent="analytics" data-cookies="_ga"></script>');
    const own = { ...basket, name: '_ga', category: 'analytics', purpose: 'Ours' };
    await open({ analytics: ['google-analytics:G-1234567890'] }, list([basket, own]));
    expect(rowOf('basket')).to.eql([
      [
        'basket',
        'This shop',
        'Keeps what you want to buy',
        'Authentication and security',
        '1 week',
      ],
    ]);
    expect(rowOf('_ga')).to.eql([['_ga', 'This shop', 'Ours', 'Analytics', '1 week']]);
  });

  it('reads the list from an address, too', async () => {
    const file = new Blob([JSON.stringify([basket])], { type: 'application/json' });
    const address = URL.createObjectURL(file);
    await open({}, address);
    expect(rowOf('basket')).to.have.length(1);
    URL.revokeObjectURL(address);
  });

  for (const [what, value] of [
    ['no list', { basket }],
    ['a row of an unknown category', [{ ...basket, category: 'essential' }]],
    ['a row without a purpose', [{ ...basket, purpose: undefined }]],
    ['a row that is no object', [null]],
  ] as const)
    it(`does without a site’s list that is ${what}, and tells so once`, async () => {
      await open({}, list(value));
      expect(rows()).to.have.length(1);
      expect(gate.told).to.eql([{ code: 'bad-list', about: '#list' }]);
    });

  it('does without a site’s list that is not there, and tells so', async () => {
    await open({}, '#nowhere');
    expect(rows()).to.have.length(1);
    expect(gate.told.map(({ code }) => code)).to.eql(['bad-list']);
  });

  it('shows markup in a list as text', async () => {
    await open({}, list([{ ...basket, purpose: '<img src=x onerror=alert(1)>' }]));
    expect(rowOf('basket')[0]![2]).to.equal('<img src=x onerror=alert(1)>');
    expect(all('table img')).to.eql([]);
  });

  for (const screen of screens)
    itOn(screen, `breaks no rule of axe and fits ${screen.name}`, async () => {
      await showOn(screen);
      await open({ analytics: ['google-analytics:G-1234567890'], marketing: ['hubspot:1'] });
      expect(await axeViolations(element()!)).to.eql([]);
      const [body] = all('.body');
      expect(body!.scrollWidth).to.equal(body!.clientWidth);
    });
});
