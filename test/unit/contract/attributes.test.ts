import { expect } from 'chai';
import { attributes, webAddress } from '../../../src/contract/attributes.js';
import type { Attribute } from '../../../src/contract/attributes.js';

describe('webAddress', () => {
  for (const address of [
    'https://a.test/x',
    'http://a.test',
    'HTTPS://A.TEST/',
    '//a.test/x.js',
    '/x.js',
    'x.js',
    '../x.js',
    '?a=1:2',
    '#part',
    'x/javascript:y',
    '',
  ])
    it(`lets ${JSON.stringify(address)} pass`, () => {
      expect(webAddress.test(address)).to.equal(true);
    });

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<p>',
    'vbscript:x',
    'blob:https://a.test/1',
    'file:///x',
    'about:blank',
    'httpx:y',
  ])
    it(`stops ${JSON.stringify(address)}`, () => {
      expect(webAddress.test(address)).to.equal(false);
    });
});

describe('attributes', () => {
  it('falls back to values of their own form', () => {
    for (const [name, [fallback, form]] of Object.entries<Attribute>(attributes)) {
      if (typeof form === 'string') expect(fallback, name).to.be.within(1, Number(form.slice(2)));
      else for (const word of [fallback].flat()) if (word) expect(`${word}`, name).to.match(form);
    }
  });

  it('has a form that remembers no earlier answer', () => {
    for (const [name, [, form]] of Object.entries<Attribute>(attributes))
      if (typeof form !== 'string') expect(form.flags, name).to.not.match(/[gy]/);
  });
});
