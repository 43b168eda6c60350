// https://github.com/boscop-fr/orejime: README.
import { asRegExp, nonceOf, plain } from './markup.mjs';
import { fileOf, versionOf } from './peer.mjs';

export default {
  name: 'Orejime',
  version: () => versionOf('orejime'),
  files: () => ({
    '/orejime/orejime.js': fileOf('orejime/dist/orejime-standard-en.js'),
    '/orejime/orejime.css': fileOf('orejime/dist/orejime-standard.css'),
  }),
  head: () => '<link rel="stylesheet" href="/orejime/orejime.css">',
  end({ nonce, cookies = [] }) {
    const erased = cookies.map(
      ({ name, path, domain }) => `[${asRegExp(name)}, '${path}'${domain ? `, '${domain}'` : ''}]`,
    );
    return `<script ${nonceOf(nonce)}>
      window.orejimeConfig = {
        privacyPolicyUrl: '/privacy',
        purposes: [
          { id: 'analytics', title: 'Analytics', cookies: [${erased}] },
          { id: 'advertising', title: 'Advertising', cookies: [] },
        ],
      };
    </script>
    <script ${nonceOf(nonce)} src="/orejime/orejime.js"></script>`;
  },
  /** Whatever is held stands as it is inside a template. */
  tag: (tag, { nonce }) =>
    `<template data-purpose="analytics">${plain({
      ...tag,
      attributes: `${tag.attributes ?? ''} ${tag.kind === 'image' || tag.kind === 'frame' ? '' : nonceOf(nonce)}`,
    })}</template>`,
  accept: '.orejime-Banner-saveButton',
  refuse: '.orejime-Banner-declineButton',
  withdraw: () => window.orejime.manager.declineAll(),
  /** The code's default; the README says otherwise. */
  cookie: 'eu-consent',
};
