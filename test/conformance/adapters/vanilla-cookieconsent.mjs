// https://cookieconsent.orestbida.com: "Getting started", "Manage scripts", "autoClear".
import { asRegExp, nonceOf } from './markup.mjs';
import { fileOf, versionOf } from './peer.mjs';

const attributesOf = {
  script: ({ src }) => `data-src="${src}"`,
  inline: () => '',
  module: ({ src }) => `data-type="module" data-src="${src}"`,
};

export default {
  name: 'CookieConsent',
  version: () => versionOf('vanilla-cookieconsent'),
  files: () => ({
    '/cookieconsent/cookieconsent.umd.js': fileOf(
      'vanilla-cookieconsent/dist/cookieconsent.umd.js',
    ),
    '/cookieconsent/cookieconsent.css': fileOf('vanilla-cookieconsent/dist/cookieconsent.css'),
  }),
  head: () => '<link rel="stylesheet" href="/cookieconsent/cookieconsent.css">',
  /** `hideFromBots` is on by default and would hide the banner from every driven browser. */
  end({ nonce, cookies = [] }) {
    const erased = cookies.map(
      ({ name, path, domain }) =>
        `{ name: ${asRegExp(name)}, path: '${path}'${domain ? `, domain: '${domain}'` : ''} }`,
    );
    return `<script type="module" ${nonceOf(nonce)}>
      import '/cookieconsent/cookieconsent.umd.js';
      CookieConsent.run({
        hideFromBots: false,
        categories: {
          necessary: { enabled: true, readOnly: true },
          analytics: { autoClear: { cookies: [${erased}], reloadPage: true } },
          advertising: {},
        },
        language: {
          default: 'en',
          translations: {
            en: {
              consentModal: {
                title: 'We use cookies',
                description: 'Some of them are optional.',
                acceptAllBtn: 'Accept all',
                acceptNecessaryBtn: 'Reject all',
                showPreferencesBtn: 'Manage preferences',
              },
              preferencesModal: {
                title: 'Preferences',
                acceptAllBtn: 'Accept all',
                acceptNecessaryBtn: 'Reject all',
                savePreferencesBtn: 'Save',
                sections: [{ title: 'Analytics', linkedCategory: 'analytics' }],
              },
            },
          },
        },
      });
    </script>`;
  },
  /** Scripts only: frames need a second library of the same author, images have no way. */
  tag(tag, { nonce }) {
    const { kind, code = '', attributes = '' } = tag;
    if (!attributesOf[kind]) return undefined;
    return `<script type="text/plain" data-category="analytics" ${attributes} ${nonceOf(nonce)} ${attributesOf[kind](tag)}>${code}</script>`;
  },
  accept: '#cc-main .cm [data-role="all"]',
  refuse: '#cc-main .cm [data-role="necessary"]',
  withdraw: () => window.CookieConsent.acceptCategory([]),
  cookie: 'cc_cookie',
};
