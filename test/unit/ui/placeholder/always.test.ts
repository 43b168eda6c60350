import { expect } from 'chai';
import { allowAlways, isAlways } from '../../../../src/ui/placeholder/always.js';

const choose = (time: string) => {
  document.cookie = `cookie-gate=v=1&t=${time}&preferences=0;path=/`;
};

describe('a vendor that is always allowed', () => {
  afterEach(() => {
    localStorage.clear();
    document.cookie = 'cookie-gate=;max-age=0;path=/';
  });

  it('is none before anybody has said so', () => {
    expect(isAlways('YouTube')).to.equal(false);
  });

  it('stays one, and others beside it', () => {
    allowAlways('YouTube');
    allowAlways('Vimeo');
    expect(['YouTube', 'Vimeo', 'X'].map(isAlways)).to.eql([true, true, false]);
  });

  it('is none any more after any later choice', () => {
    choose('2026-11-23T10:00:00Z');
    allowAlways('YouTube');
    expect(isAlways('YouTube')).to.equal(true);
    choose('2026-11-23T10:00:01Z');
    expect(isAlways('YouTube')).to.equal(false);
    document.cookie = 'cookie-gate=;max-age=0;path=/';
    expect(isAlways('YouTube')).to.equal(false);
  });

  it('is none any more after a choice within the same second', () => {
    choose('2026-11-23T10:00:00Z');
    allowAlways('YouTube');
    document.dispatchEvent(new CustomEvent('cookie-gate:change'));
    expect(isAlways('YouTube')).to.equal(false);
  });

  it('does not carry vendors over from before a choice', () => {
    allowAlways('YouTube');
    choose('2026-11-23T10:00:00Z');
    allowAlways('Vimeo');
    expect(['YouTube', 'Vimeo'].map(isAlways)).to.eql([false, true]);
  });

  for (const odd of ['', 'null', '{}', '7', '"YouTube"', '[', '[["",1]]'])
    it(`takes ${odd || 'an empty text'} for nothing`, () => {
      localStorage.setItem('cookie-gate-embeds', odd);
      expect(isAlways('YouTube')).to.equal(false);
    });
});
