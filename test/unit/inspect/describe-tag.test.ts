import { expect } from 'chai';
import { describeTag } from '../../../src/inspect/describe-tag.js';
import { element } from './fake-gate.js';

describe('describeTag()', () => {
  const cases: [string, string, string][] = [
    ['<script data-src="https://a.test/x.js"></script>', 'script', 'https://a.test/x.js'],
    ['<script>\n  start( 1 );\n  more();</script>', 'inline script', 'start( 1 ); more();'],
    ['<img data-src="/pixel.gif" src="data:,">', 'image', '/pixel.gif'],
    ['<iframe data-src="https://v.test/"></iframe>', 'frame', 'https://v.test/'],
    ['<link rel="stylesheet" data-href="https://f.test/">', 'stylesheet', 'https://f.test/'],
    ['<video data-poster="/p.jpg"></video>', 'video', '/p.jpg'],
  ];
  for (const [html, what, where] of cases)
    it(`names ${what} and ${where}`, () => {
      expect(describeTag(element(html))).to.deep.equal({ what, where });
    });

  it('cuts what is too long for one line', () => {
    const { where } = describeTag(element(`<script>${'x'.repeat(500)}</script>`));
    expect(where).to.have.length(120).and.to.match(/x…$/);
  });
});
