import { expect } from 'chai';
import { tagNames } from '../../../src/gate/tag-names.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const names = (html: string, ...granted: string[]) =>
  tagNames(page(html), (category, vendor = '') =>
    granted.some((one) => one === category || one === `${category}/${vendor}`),
  );

describe('tagNames()', () => {
  const tags = `<img alt="" data-consent="analytics" data-cookies="_a _b*">
    <img alt="" data-consent="marketing" data-cookies=" _c ">
    <img alt="" data-consent="advertising">
    <img alt="" data-cookies="_own">`;

  it('has what tags may have stored that are not granted', () => {
    expect(names(tags)).to.eql(['_a', '_b*', '_c']);
    expect(names(tags, 'analytics')).to.eql(['_c']);
  });

  it('goes by the vendor too', () => {
    const tag = '<img alt="" data-consent="analytics" data-vendor="acme" data-cookies="_a">';
    expect(names(tag, 'analytics/other')).to.eql(['_a']);
    expect(names(tag, 'analytics/acme')).to.eql([]);
  });

  it('takes several categories as all of them, and none as never granted', () => {
    const tag = '<img alt="" data-consent="analytics marketing" data-cookies="_a">';
    expect(names(tag, 'analytics')).to.eql(['_a']);
    expect(names(tag, 'analytics', 'marketing')).to.eql([]);
    expect(names('<img alt="" data-consent="" data-cookies="_a">', '')).to.eql(['_a']);
  });

  it('reads elements of other namespaces', () => {
    expect(names('<math><mi data-consent="marketing" data-cookies="_a"></mi></math>')).to.eql([
      '_a',
    ]);
  });
});
