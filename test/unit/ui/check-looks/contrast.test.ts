import { expect } from 'chai';
import { contrast, toParts } from '../../../../src/ui/check-looks/contrast.js';

describe('contrast()', () => {
  const of = (one: string, other: string) =>
    contrast(toParts(`color(srgb ${one})`), toParts(`color(srgb ${other})`));

  it('is 21 between black and white, 1 between like and like, whichever comes first', () => {
    expect(of('0 0 0', '1 1 1')).to.be.closeTo(21, 0.001);
    expect(of('1 1 1', '0 0 0')).to.be.closeTo(21, 0.001);
    expect(of('0.3 0.5 0.7', '0.3 0.5 0.7')).to.equal(1);
  });

  it('is what the guidelines’ own examples say', () => {
    // #767676 on white is the well-known grey that just reaches 4.54:1.
    const grey = 0x76 / 255;
    expect(of(`${grey} ${grey} ${grey}`, '1 1 1')).to.be.closeTo(4.54, 0.01);
    expect(of('1 0 0', '1 1 1')).to.be.closeTo(4, 0.01);
    expect(of('0 0 1', '1 1 1')).to.be.closeTo(8.59, 0.01);
  });

  it('is 0 where a colour is not known, or lets through what lies behind it', () => {
    expect(contrast(undefined, [0, 0, 0])).to.equal(0);
    for (const wrong of ['rgb(1, 2, 3)', 'color(srgb 0 0 0 / 0.5)', 'none', ''])
      expect(toParts(wrong), wrong).to.equal(undefined);
    expect(toParts('color(srgb 0 0.5 1 / 1)')).to.eql([0, 0.5, 1]);
  });
});
