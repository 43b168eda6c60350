import { expect } from 'chai';
import { attributesInHtml } from '../../../src/inspect/attribute-form.js';
import { findAttributeMistakes } from '../../../src/inspect/find-attribute-mistakes.js';
import type { Report } from '../../../src/contract/reports.js';
import { element } from './fake-gate.js';

const find = (attributes: string, told: readonly Report[] = []) =>
  findAttributeMistakes(element(`<script src="cookie-gate.js" ${attributes}></script>`), told).map(
    ({ code, place }) => `${code} ${place}`,
  );

describe('findAttributeMistakes()', () => {
  it('finds a misspelt attribute of what people see, which the gate passes over', () => {
    expect(find('data-layuot="box" data-sitename="Acme" data-noreload')).to.eql([
      'unknown-attribute data-layuot="box"',
      'unknown-attribute data-sitename="Acme"',
      'unknown-attribute data-noreload=""',
    ]);
  });

  it('knows every attribute of the tables', () => {
    const all = [...attributesInHtml.keys()].map((name) => `${name}=""`).join(' ');
    expect(find(all)).to.eql([]);
  });

  it('leaves what is no data attribute, and texts of the site’s own, alone', () => {
    expect(find('async nonce="x" data-text-heading="Cookies"')).to.eql([]);
  });

  it('leaves what frameworks and optimisers write alone', () => {
    const names = 'cfasync jetpack-boost no-optimize no-defer noptimize nscript n-head astro-exec';
    const written = names.split(' ').map((name) => `data-${name}="1"`);
    expect(find(`${written.join(' ')} data-turbo-track="reload"`)).to.eql([]);
  });

  it('says once what the gate has told already', () => {
    const told: Report = { code: 'unknown-attribute', place: 'data-colour="red"' };
    expect(find('data-colour="red" data-txets="#own"', [told])).to.eql([
      'unknown-attribute data-txets="#own"',
    ]);
  });

  it('finds nothing where the gate has no script tag', () => {
    expect(findAttributeMistakes(undefined, [])).to.eql([]);
  });
});
