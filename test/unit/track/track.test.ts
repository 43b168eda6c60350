import { expect } from 'chai';
import type { Category } from '../../../src/contract/categories.js';
import type { Rules } from '../../../src/contract/rules.js';
import { track } from '../../../src/track/track.js';
import { rules } from '../../support/rules.js';
import { settings } from '../../support/settings.js';
import { createStage } from '../../support/stage.js';
import type { Stage } from '../../support/stage.js';

type Globals = Record<string, unknown>;
const globals = globalThis as unknown as Globals;

describe('track()', () => {
  let stage: Stage;
  const granted = new Set<string>();
  let told: string[];
  const heard: unknown[][] = [];

  const gate = {
    config: settings({ analytics: ['hotjar:1'], advertising: ['meta-pixel:2', 'criteo:3'] }),
    tell: (code: string, place: unknown) => void told.push(`${code}: ${String(place)}`),
    page: {
      decision: {
        categories: {
          authentication: true,
          preferences: false,
          analytics: true,
          advertising: true,
        },
      },
      granted: (category: Category, vendor = '') => granted.has(`${category}/${vendor}`),
    },
  } as unknown as Omit<Parameters<typeof track>[0], 'rules'> & { rules?: Rules | undefined };

  // Once: it listens for as long as the page is there.
  before(() => track(gate));
  beforeEach(() => {
    stage = createStage();
    told = [];
    heard.length = 0;
    granted.clear();
    granted.add('analytics/hotjar').add('advertising/meta-pixel');
    globals.hj = (...values: unknown[]) => heard.push(['hj', ...values]);
    globals.fbq = (...values: unknown[]) => heard.push(['fbq', ...values]);
  });
  afterEach(() => {
    stage.clear();
    delete gate.rules;
    delete globals.hj;
    delete globals.fbq;
  });

  it('tells each granted vendor of a click, on what the element holds too', () => {
    stage.put('<button data-track="sign-up"><b>Join</b></button>').querySelector('b')!.click();
    expect(heard).to.eql([
      ['hj', 'event', 'sign-up'],
      ['fbq', 'track', 'CompleteRegistration', {}],
    ]);
    expect(told).to.eql([]);
  });

  it('asks at the moment of the click who is granted', () => {
    const button = stage.put('<button data-track="sign-up">Join</button>');
    granted.delete('analytics/hotjar');
    button.click();
    granted.clear();
    button.click();
    expect(heard).to.eql([['fbq', 'track', 'CompleteRegistration', {}]]);
  });

  for (const [where, secret] of [
    ['about a sensitive topic', { topics: ['health'] }],
    ['for children', { isForMinors: true }],
  ] as [string, Partial<Rules>][])
    it(`tells nobody on a page ${where}, whatever is granted, of a click or of a form`, () => {
      const button = stage.put('<button data-track="sign-up">Join</button>');
      const form = stage.put<HTMLFormElement>(
        '<form data-track="lead"><button>Send</button></form>',
      );
      form.onsubmit = () => false;
      gate.rules = rules(secret);
      button.click();
      form.querySelector('button')!.click();
      expect([heard, told]).to.eql([[], []]);
      gate.rules = rules();
      button.click();
      expect(heard).to.have.length(2);
    });

  it('tells of a form once, when it is sent, and nothing of what is in it', () => {
    const form = stage.put<HTMLFormElement>(
      `<form data-track="lead" data-track-value="5" data-track-currency="GBP">
        <input name="email" value="ann@example.org"><button>Send</button></form>`,
    );
    form.onsubmit = () => false;
    form.querySelector('input')!.click();
    expect(heard).to.eql([]);
    form.querySelector('button')!.click();
    expect(heard).to.eql([
      ['hj', 'event', 'lead'],
      ['fbq', 'track', 'Lead', { value: 5, currency: 'GBP' }],
    ]);
  });

  it('hears a click whose event the page stops, inside a shadow root too', () => {
    const host = stage.put('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<a data-track="search">Find</a>';
    const link = host.shadowRoot!.querySelector('a')!;
    link.onclick = (event) => event.stopPropagation();
    link.click();
    expect(heard).to.have.length(2);
  });

  it('tells nobody of a conversion that is not of its form, and says so', () => {
    stage.put('<button data-track="ann@example.org">Join</button>').click();
    expect(heard).to.eql([]);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^bad-value: data-track="ann@example\.org", not/);
  });

  it('passes over an empty name', () => {
    stage.put('<button data-track="">Join</button>').click();
    expect([heard, told]).to.eql([[], []]);
  });

  it('goes on where a vendor’s own function throws', () => {
    globals.hj = () => {
      throw new Error('theirs');
    };
    stage.put('<button data-track="sign-up">Join</button>').click();
    expect(heard).to.have.length(1);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^tag-failed/);
  });
});
