import { expect } from 'chai';
import type { Config } from '../../../src/contract/attributes.js';
import type { Gate } from '../../../src/contract/gate.js';
import { readFirstLayer } from '../../../src/inspect/read-first-layer.js';
import { rulesWith } from '../../support/rules-with.js';
import { fakeGate } from './fake-gate.js';

const banner = `<cookie-gate-banner lang="de">
  <h2> Cookies
    hier </h2><p>Für <b>Statistik</b>. <a href="/impressum">Impressum</a></p><p> </p>
  <button slot="choice">Ablehnen</button><button slot="choice"> Alle
    annehmen </button>
</cookie-gate-banner>`;

function read({ html = banner, gate = {} as Partial<Gate>, config = {} as object } = {}) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="fr"><head></head>${html}<body></body></html>`,
    'text/html',
  );
  const fake = fakeGate();
  return readFirstLayer(
    { ...fake, config: { ...fake.config, ...config } as Config, ...gate },
    page,
  );
}

describe('readFirstLayer()', () => {
  it('reads heading, texts and labels in one line each, in the banner’s language', () => {
    const { language, lines, labels, links, site } = read()!;
    expect({ language, lines, labels, links, site }).to.eql({
      language: 'de',
      lines: ['Cookies hier', 'Für Statistik. Impressum'],
      labels: ['Ablehnen', 'Alle annehmen'],
      links: 1,
      site: location.hostname,
    });
  });

  it('reads what a site has put in besides, but for what is not read', () => {
    const own = '<img slot="logo" alt="Acme"><p slot="text">Ours.</p><style>p{}</style>';
    const html = banner.replace('<h2>', `${own}<h2>`);
    expect(read({ html })!.lines).to.eql(['Ours.', 'Cookies hier', 'Für Statistik. Impressum']);
  });

  it('reads nothing where no banner stands, or none that is drawn', () => {
    expect(read({ html: '' })).to.equal(undefined);
    expect(read({ html: '<cookie-gate-banner></cookie-gate-banner>' })).to.equal(undefined);
  });

  it('goes by the page’s language where the banner has none', () => {
    expect(read({ html: banner.replace('lang="de"', '') })!.language).to.equal('fr');
  });

  it('takes the site’s name from the files of ui/, which know whether it holds', () => {
    const uiConfig = { siteName: 'Acme' } as Gate['uiConfig'];
    expect(read({ gate: { uiConfig } as Partial<Gate> })!.site).to.equal('Acme');
  });

  it('wants those categories named that the page asks for and may ever grant', () => {
    const config = { categories: ['marketing', 'analytics'] };
    expect(read({ config })!.categories).to.eql(['analytics', 'marketing']);
    const rules = rulesWith({ never: ['marketing', 'advertising'] });
    expect(read({ gate: { rules } })!.categories).to.eql(['preferences', 'analytics']);
  });

  it('knows whether anything is asked', () => {
    expect(read()!.mode).to.equal('opt-in');
    const on = ['preferences', 'analytics'] as const;
    const modeBy = (rules: Gate['rules']) =>
      read({ gate: { rules: rules! }, config: { categories: on } })!.mode;
    expect(modeBy(rulesWith({ mode: 'opt-in', on }))).to.equal('notice');
    expect(modeBy(rulesWith({ mode: 'opt-in', on: ['analytics'] }))).to.equal('opt-in');
    expect(modeBy(rulesWith({ mode: 'opt-out', on }))).to.equal('opt-out');
    expect(modeBy(rulesWith({ mode: 'notice', on }))).to.equal('notice');
  });

  it('reads the site’s own names from attributes and from its block of texts', () => {
    const block = JSON.stringify({
      banner: { categories: { analytics: 'Zählung', marketing: 5 } },
      preferences: { uses: { advertising: { name: 'Reklame', text: '…' }, marketing: null } },
    });
    const html = `${banner}<script type="application/json" id="own">${block}</script>`;
    const config = { textCategoriesAnalytics: 'Statistiken', texts: '#own' };
    expect(read({ html, config })!.ownNames).to.eql({
      preferences: [],
      analytics: ['Statistiken', 'Zählung'],
      advertising: ['Reklame'],
      marketing: [],
    });
  });

  it('makes nothing of a block of texts that is none, and fetches no file', () => {
    const html = `${banner}<script type="application/json" id="own">{oops</script>`;
    for (const texts of ['#own', '#missing', '/texts.json'])
      expect(read({ html, config: { texts } })!.ownNames.analytics, texts).to.eql([]);
  });
});
