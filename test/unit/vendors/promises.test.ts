// Each promise can be broken: a vendor that does so is caught by that promise, and one that keeps them all by none.
import { expect } from 'chai';
import type { Vendor } from '../../../src/contract/vendor.js';
import type { Expected, promises as Promises } from '../../../src/vendors/promises.js';

const vendor: Vendor = {
  id: 'acme',
  never: ['authentication'],
  heeds: 'marketing',
  form: /^(?<id>\d+)$/,
  start: () => ({ src: 'https://stats.acme.test/acme.js' }),
};
const expected: Expected = {
  word: 'acme:7',
  category: 'analytics',
  script: 'https://stats.acme.test/acme.js',
  started: { acme: [['init', '7', false]] },
  heeded: { acme: [['init', '7', true]] },
  withdrawn: { acme: [['stop']] },
  again: { acme: [['go']] },
  wrong: ['acme', 'acme:x'],
};

describe('the promises of a vendor', () => {
  let frame: HTMLIFrameElement;
  let page: Window & { promises?: typeof Promises; make?: (changes: object) => Vendor };
  beforeEach(async () => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    page = frame.contentWindow as typeof page;
    const script = frame.contentDocument!.createElement('script');
    script.text = `
      window.ready = import('/src/vendors/promises.ts').then((file) => (window.promises = file.promises));
      window.keeps = {
        start({ id }, isHeeded) {
          (window.acme ??= []).push(['init', id, isHeeded]);
          return { src: 'https://stats.acme.test/acme.js' };
        },
        consent: (isOn) => window.acme.push([isOn ? 'go' : 'stop']),
      };`;
    frame.contentDocument!.head.append(script);
    script.remove();
    await (page as unknown as { ready: Promise<unknown> }).ready;
  });
  afterEach(() => frame.remove());

  const keeps = () => (page as unknown as { keeps: Partial<Vendor> }).keeps;
  const broken = (changes: Partial<Vendor>, name: string, of = expected) => {
    try {
      page.promises![name]!({ ...vendor, ...keeps(), ...changes }, of);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  for (const name of [
    'makes nothing and asks for nothing before the grant',
    'starts as its documentation says',
    'says which categories are granted besides',
    'is told of a withdrawal and of a new grant, once each',
    'starts nothing with a wrong value, and says what it expects',
    'is refused where it may never stand',
  ])
    it(`hold: ${name}`, () => {
      expect(broken({}, name)).to.equal('');
    });

  it('break where a call is another, or comes with another value', () => {
    expect(
      broken({}, 'starts as its documentation says', { ...expected, started: { acme: [] } }),
    ).to.include('started: {"acme":[["init","7",false]]}, not');
  });

  it('break where another script is asked for', () => {
    const start = () => ({ src: 'https://elsewhere.test/' });
    expect(broken({ start }, 'starts as its documentation says')).to.not.equal('');
  });

  it('break where it does not say what else is granted', () => {
    expect(
      broken(
        { start: (values) => keeps().start!(values, false) },
        'says which categories are granted besides',
      ),
    ).to.include('heeded');
  });

  it('break where a withdrawal is not told, or told twice', () => {
    const name = 'is told of a withdrawal and of a new grant, once each';
    expect(broken({ consent: () => {} }, name)).to.include('withdrawn, acme: []');
    expect(
      broken(
        {
          consent(...given) {
            keeps().consent!(...given);
            keeps().consent!(...given);
          },
        },
        name,
      ),
    ).to.not.equal('');
  });

  it('break where a wrong value starts it', () => {
    expect(
      broken(
        { form: /^(?<id>.*)$/ },
        'starts nothing with a wrong value, and says what it expects',
      ),
    ).to.not.equal('');
  });

  it('break where it makes something before the grant', () => {
    const name = 'makes nothing and asks for nothing before the grant';
    const eager = new Proxy(vendor, {
      get(of, key) {
        (page as unknown as Record<string, unknown>).eager = true;
        return Reflect.get(of, key) as unknown;
      },
    });
    let message = '';
    try {
      page.promises![name]!(eager, expected);
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).to.include('eager');
  });
});
