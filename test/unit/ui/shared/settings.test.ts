import { expect } from 'chai';
import { uiAttributes } from '../../../../src/contract/ui-attributes.js';
import type { UiAttributeName } from '../../../../src/contract/ui-attributes.js';
import { settings } from '../../../../src/ui/shared/settings.js';
import { fakeGate } from '../../../support/fake-gate.js';

type Row = { right: [string, string | true][]; wrong: string[] };

const rows: Record<UiAttributeName, Row> = {
  privacyPolicy: {
    right: [
      ['/privacy', '/privacy'],
      ['https://a.test/privacy#cookies', 'https://a.test/privacy#cookies'],
      ['privacy?x=a:b', 'privacy?x=a:b'],
      ['  /privacy\n', '/privacy'],
    ],
    wrong: ['javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'mailto:a@b.test'],
  },
  siteName: {
    right: [
      ['Harbour Coffee', 'Harbour Coffee'],
      ['x'.repeat(60), 'x'.repeat(60)],
      ['<b>', '<b>'],
    ],
    wrong: ['', '   ', 'x'.repeat(61), 'a\nb'],
  },
  language: {
    right: [
      ['de', 'de'],
      [' zh-Hant ', 'zh-Hant'],
      ['fil', 'fil'],
      ['pt-BR', 'pt-BR'],
    ],
    wrong: ['', 'german', 'd', 'de_AT', '../de', 'de fr'],
  },
  layout: {
    right: [
      ['box', 'box'],
      [' modal ', 'modal'],
    ],
    wrong: ['', 'banner', 'box modal', 'Box'],
  },
  position: {
    right: [
      ['top-start', 'top-start'],
      ['bottom-end', 'bottom-end'],
    ],
    wrong: ['', 'top', 'left', 'start-top'],
  },
  texts: {
    right: [
      ['#texts', '#texts'],
      ['/texts-{language}.json', '/texts-{language}.json'],
    ],
    wrong: ['', 'texts.json', 'javascript:alert(1)', '#a b'],
  },
  strictParity: {
    right: [
      ['', true],
      ['true', true],
    ],
    wrong: ['false', 'no'],
  },
};

const fallbackOf = (name: string) => uiAttributes[name as UiAttributeName][0];

const inHtml = (name: string) => `data-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`;

describe('what the site has set for what people see', () => {
  it('is the fallback where nothing is written, and nothing is told', () => {
    const gate = fakeGate();
    for (const [name, [fallback]] of Object.entries(uiAttributes))
      expect(settings(gate)[name as UiAttributeName], name).to.equal(fallback);
    expect(gate.told).to.eql([]);
  });

  for (const [name, { right, wrong }] of Object.entries(rows)) {
    for (const [written, value] of right)
      it(`takes ${inHtml(name)}=${JSON.stringify(written)}`, () => {
        const gate = fakeGate({ [name]: written });
        expect(settings(gate)[name as UiAttributeName]).to.equal(value);
        expect(gate.told).to.eql([]);
      });
    for (const written of wrong)
      it(`tells of ${inHtml(name)}=${JSON.stringify(written)} once, and falls back`, () => {
        const gate = fakeGate({ [name]: written });
        settings(gate);
        expect(settings(gate)[name as UiAttributeName]).to.equal(fallbackOf(name));
        expect(gate.told).to.have.length(1);
        const { code, about } = gate.told[0]!;
        expect(code).to.equal('bad-value');
        expect(about).to.include(`${inHtml(name)}="${written.trim()}", not /`);
      });
  }
});
