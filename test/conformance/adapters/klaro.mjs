// https://github.com/klaro-org/klaro-js: README and the annotated dist/config.js.
import { asRegExp, nonceOf } from './markup.mjs';
import { fileOf, versionOf } from './peer.mjs';

const attributesOf = {
  script: ({ src }) => `type="text/plain" data-type="text/javascript" data-src="${src}"`,
  inline: () => 'type="text/plain" data-type="text/javascript"',
  module: ({ src }) => `type="text/plain" data-type="module" data-src="${src}"`,
};

export default {
  name: 'Klaro',
  version: () => versionOf('klaro'),
  files: () => ({ '/klaro/klaro.js': fileOf('klaro/dist/klaro.js') }),
  head({ nonce, cookies = [] }) {
    const erased = cookies.map(
      ({ name, path, domain }) => `[${asRegExp(name)}, '${path}'${domain ? `, '${domain}'` : ''}]`,
    );
    return `<script ${nonceOf(nonce)}>
      var klaroConfig = {
        version: 1, acceptAll: true, privacyPolicy: '/privacy',
        services: [
          { name: 'analytics', purposes: ['analytics'], cookies: [${erased}] },
          { name: 'advertising', purposes: ['advertising'] },
        ],
      };
    </script>
    <script defer ${nonceOf(nonce)} src="/klaro/klaro.js"></script>`;
  },
  end: () => '',
  tag(tag, { nonce }) {
    const { kind, src, code = '', attributes = '' } = tag;
    const common = `data-name="analytics" ${attributes}`;
    if (kind === 'image') return `<img ${common} data-src="${src}" alt="">`;
    if (kind === 'frame') return `<iframe ${common} data-src="${src}" title="A film"></iframe>`;
    return `<script ${common} ${nonceOf(nonce)} ${attributesOf[kind](tag)}>${code}</script>`;
  },
  accept: '.cookie-notice .cm-btn-success',
  refuse: '.cookie-notice .cn-decline',
  withdraw() {
    const manager = window.klaro.getManager();
    manager.changeAll(false);
    manager.saveAndApplyConsents();
  },
  cookie: 'klaro',
};
