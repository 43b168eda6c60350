import { expect } from 'chai';
import { readConversion } from '../../../src/track/conversion.js';

const read = (html: string) =>
  readConversion(
    (new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as HTMLElement)
      .dataset,
  );

describe('readConversion()', () => {
  it('has the name alone where no more is said', () => {
    expect(read('<p data-track=" sign-up "></p>')).to.eql({ name: 'sign-up' });
  });

  it('has a value as a number, nought too, and a currency', () => {
    expect(
      read('<p data-track="purchase" data-track-value="12.50" data-track-currency="EUR"></p>'),
    ).to.eql({ name: 'purchase', value: 12.5, currency: 'EUR' });
    expect(read('<p data-track="gift" data-track-value="0" data-track-currency=""></p>')).to.eql({
      name: 'gift',
      value: 0,
    });
  });

  for (const name of ['Sign up', 'ann@example.org', 'a'.repeat(41), '1a', 'é', 'a_b'])
    it(`refuses the name ${name}`, () => {
      expect(read(`<p data-track="${name}"></p>`)).to.include(`data-track="${name}", not`);
    });

  for (const [attribute, value] of [
    ['data-track-value', '12,50'],
    ['data-track-value', '12 EUR'],
    ['data-track-currency', 'eur'],
    ['data-track-currency', '€'],
  ] as const)
    it(`refuses ${attribute}="${value}"`, () => {
      expect(read(`<p data-track="a" ${attribute}="${value}"></p>`)).to.include(
        `${attribute}="${value}", not`,
      );
    });
});
