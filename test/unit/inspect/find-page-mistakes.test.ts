import { expect } from 'chai';
import { findPageMistakes } from '../../../src/inspect/find-page-mistakes.js';

const opener = '<a href="/about#cookie-settings">Cookies</a>';
const gate = '<script src="/cookie-gate/cookie-gate.js"></script>';

function find({ head = gate, body = opener }): string[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><head>${head}</head><body>${body}</body>`,
    'text/html',
  );
  return findPageMistakes(page).map(({ code, place }) => `${code} ${place}`);
}

describe('findPageMistakes()', () => {
  it('finds nothing wrong with a page that is set up as it should be', () => {
    expect(find({})).to.eql([]);
  });

  it('finds what a <noscript> loads from another host', () => {
    const body = `${opener}<noscript><img height="1" src="https://ads.test/tr?a=1&amp;b=2"></noscript>
      <noscript><iframe src='//tags.test/ns.html'></iframe></noscript>
      <noscript><img src="/own.gif">Please turn JavaScript on.</noscript>`;
    const found = find({ body }).filter((line) => line.startsWith('noscript'));
    expect(found).to.eql([
      'noscript-loads <img> from ads.test',
      'noscript-loads <iframe> from tags.test',
    ]);
  });

  it('finds a <noscript> that a running page keeps as text', () => {
    const noscript = document.createElement('noscript');
    noscript.textContent = '<img src="https://ads.test/">';
    document.body.append(noscript);
    const places = findPageMistakes(document).map(({ place }) => place);
    noscript.remove();
    expect(places).to.include('<img> from ads.test');
  });

  it('finds tags of another host that carry no data-consent', () => {
    const body = `${opener}<img src="https://a.test/1.gif"><img src="/own.gif"><img src="data:,x">
      <iframe data-consent="marketing" src="https://b.test/"></iframe>
      <link rel="stylesheet" href="https://fonts.test/css">`;
    expect(find({ body })).to.eql([
      'not-marked image from a.test',
      'not-marked stylesheet from fonts.test',
    ]);
  });

  it('takes the gate on a host of its own for no such tag', () => {
    expect(find({ head: '<script src="https://cdn.test/cookie-gate.js?v=1"></script>' })).to.eql(
      [],
    );
  });

  it('finds a script that comes before the gate', () => {
    expect(find({ head: `<script>early()</script>${gate}` })).to.eql([
      'gate-not-first inline script early()',
    ]);
  });

  it('lets blocks of data and held tags come before the gate', () => {
    const head = `<script type="application/ld+json">{}</script>
      <script type="text/plain" data-consent="analytics">x()</script>${gate}`;
    expect(find({ head })).to.eql([]);
  });

  it('finds a gate that does not wait to be first where something is not marked', () => {
    const head = gate.replace('src', 'async src');
    expect(find({ head })).to.eql([]);
    const all = find({ head: `${head}<script src="https://stats.example.net/a.js"></script>` });
    expect(all).to.include('gate-late async');
  });

  it('finds a page without a link to the preferences, also where the gate has added its button', () => {
    expect(find({ body: '' })).to.eql(['no-opener The page']);
    const button = document.createElement('button');
    button.dataset.cookieGate = 'open';
    document.documentElement.append(button);
    const codes = findPageMistakes(document).map(({ code }) => code);
    button.remove();
    expect(codes).to.include('no-opener');
  });
});
