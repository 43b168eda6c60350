// https://www.npmjs.com/package/cookie-gate: README.md of this repository.
import { readFileSync } from 'node:fs';
import { nonceOf } from './markup.mjs';

const attributesOf = {
  script: ({ src }) => `type="text/plain" data-src="${src}"`,
  inline: () => 'type="text/plain"',
  module: ({ src }) => `type="text/plain" data-type="module" data-src="${src}"`,
};

export default {
  name: 'cookie-gate',
  version: () =>
    JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version,
  /** The site serves dist/ at /cookie-gate/ by itself. */
  files: () => ({}),
  head: ({ nonce }) =>
    `<script ${nonceOf(nonce)} src="/cookie-gate/cookie-gate.js" data-privacy-policy="/privacy" data-categories="analytics advertising"></script>`,
  end: () => '<a href="#cookie-settings">Cookies</a>',
  tag(tag, { nonce, cookies = [] }) {
    const { kind, src, code = '', attributes = '' } = tag;
    const stores = cookies.length
      ? `data-cookies="${cookies.map(({ name }) => name).join(' ')}"`
      : '';
    const common = `data-consent="analytics" ${attributes} ${stores}`;
    if (kind === 'image') return `<img ${common} data-src="${src}" alt="">`;
    if (kind === 'frame') return `<iframe ${common} data-src="${src}" title="A film"></iframe>`;
    return `<script ${common} ${nonceOf(nonce)} ${attributesOf[kind](tag)}>${code}</script>`;
  },
  accept: '#cookie-gate-accept',
  refuse: '#cookie-gate-refuse',
  withdraw: () => window.cookieGate.withdraw(),
  cookie: 'cookie-gate',
};
