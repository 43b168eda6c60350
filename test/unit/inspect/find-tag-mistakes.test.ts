import { expect } from 'chai';
import type { TagState } from '../../../src/contract/gate.js';
import { findTagMistakes } from '../../../src/inspect/find-tag-mistakes.js';
import { element, tag } from './fake-gate.js';

const find = (html: string, { state = 'held' as TagState, nonce = '' } = {}) =>
  findTagMistakes([tag(element(html), state)], nonce).map(({ code, place }) => `${code} ${place}`);

describe('findTagMistakes()', () => {
  it('finds nothing wrong with a tag that is written as it should be', () => {
    expect(find('<script type="text/plain" data-consent="analytics" data-src="/a.js">')).to.eql([]);
    expect(find('<img data-consent="analytics" data-src="/a.gif" data-srcset="a 1x">')).to.eql([]);
  });

  it('finds a tag that is written live', () => {
    expect(find('<img data-consent="analytics" src="https://a.test/p.gif">')).to.eql([
      'not-held src="https://a.test/p.gif"',
    ]);
    expect(find('<script data-consent="analytics" data-src="/a.js">')).to.eql(['not-held type=""']);
  });

  it('finds a live tag that the gate takes for released', () => {
    expect(find('<img data-consent="analytics" src="/p.gif">', { state: 'released' })).to.eql([
      'not-held src="/p.gif"',
    ]);
  });

  it('allows a picture of the page’s own to stand in for a held one, and no other', () => {
    expect(find('<img data-consent="analytics" data-src="https://a.test/" src="/own.gif">')).to.eql(
      [],
    );
    expect(
      find('<img data-consent="analytics" data-src="https://a.test/" src="https://a.test/low">'),
    ).to.eql(['not-held src="https://a.test/low"']);
  });

  it('takes the address of a released tag for no mistake', () => {
    const html = '<img data-consent="analytics" data-src="https://a.test/" src="https://a.test/">';
    expect(find(html, { state: 'released' })).to.eql([]);
    const script =
      '<script data-consent="analytics" data-src="https://a.test/" src="https://a.test/">';
    expect(find(script, { state: 'released' })).to.eql([]);
  });

  it('finds an address that can carry script before anybody has granted it', () => {
    expect(find('<iframe data-consent="analytics" data-src="javascript:x()">')).to.eql([
      'bad-address data-src="javascript:x()"',
    ]);
  });

  it('finds a nonce that is not the page’s', () => {
    const html = (nonce: string) =>
      `<script type="text/plain" data-consent="analytics" data-src="/a.js" nonce="${nonce}">`;
    expect(find(html('theirs'), { nonce: 'ours' })).to.eql(['wrong-nonce /a.js']);
    expect(find(html('ours'), { nonce: 'ours' })).to.eql([]);
  });

  it('finds an element that nothing can be held of', () => {
    expect(find('<div data-consent="analytics"></div>')).to.eql(['cannot-hold <div>']);
  });
});
