import { expect } from 'chai';
import { wrap } from '../../../src/strict/wrap.js';

describe('wrap()', () => {
  const make = () => {
    const calls: unknown[][] = [];
    class Platform {
      kept = '';
      method(one: string, two?: string) {
        calls.push([this, one, two]);
        return `${one} native`;
      }
      get property() {
        return this.kept;
      }
      set property(value: string) {
        this.kept = value;
      }
    }
    return { Platform, calls };
  };

  it('hands over values and `this`, and calls the native function where it is given nothing', () => {
    const { Platform, calls } = make();
    const seen: unknown[] = [];
    wrap(Platform.prototype, 'method', (values: unknown[], self) => {
      seen.push(values, self);
    });
    const one = new Platform();
    expect(one.method('a', 'b')).to.equal('a native');
    expect(seen).to.eql([['a', 'b'], one]);
    expect(calls).to.eql([[one, 'a', 'b']]);
  });

  it('gives what is in the list, `undefined` too, and lets go on with other values', () => {
    const { Platform, calls } = make();
    wrap(Platform.prototype, 'method', ([value]: [string], _, pass) =>
      value === 'stop' ? [] : [pass([`${value}!`])],
    );
    const one = new Platform();
    expect(one.method('stop')).to.equal(undefined);
    expect(one.method('go')).to.equal('go! native');
    expect(calls.length).to.equal(1);
  });

  it('keeps name, length, own properties and how it is described; cannot be constructed', () => {
    const { Platform } = make();
    const native = Platform.prototype.method;
    Object.assign(native, { hung: 'on it' });
    const before = Object.getOwnPropertyDescriptor(Platform.prototype, 'method')!;
    wrap(Platform.prototype, 'method', () => undefined);
    const after = Object.getOwnPropertyDescriptor(Platform.prototype, 'method')!;
    expect(after.value).not.to.equal(native);
    expect(Object.getOwnPropertyDescriptors(after.value)).to.eql(
      Object.getOwnPropertyDescriptors(native),
    );
    expect({ ...after, value: 0 }).to.eql({ ...before, value: 0 });
    expect(() => Reflect.construct(Object, [], after.value as never)).to.throw(TypeError);
  });

  it('replaces one half of a property and leaves the other', () => {
    const { Platform } = make();
    const before = Object.getOwnPropertyDescriptor(Platform.prototype, 'property')!;
    wrap(Platform.prototype, 'property', ([value]: [string]) => value === 'stop' && [], 'set');
    const after = Object.getOwnPropertyDescriptor(Platform.prototype, 'property')!;
    expect(after.get).to.equal(before.get);
    const one = new Platform();
    one.property = 'go';
    one.property = 'stop';
    expect(one.property).to.equal('go');
  });

  it('does nothing where the browser has none', () => {
    const { Platform } = make();
    wrap(Platform.prototype, 'missing', () => []);
    expect('missing' in Platform.prototype).to.equal(false);
  });
});
