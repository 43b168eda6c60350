// https://github.com/porscheofficial/cookie-consent-banner/tree/main/packages/cookie-consent-banner: README, "without Tag Manager".
import { fileOf, namesIn, versionOf } from './peer.mjs';

const folder = '@porscheofficial/cookie-consent-banner/dist/cookie-consent-banner';

export default {
  name: 'Porsche cookie-consent-banner',
  version: () => versionOf('@porscheofficial/cookie-consent-banner'),
  /** The address in the README is a loader, which asks for its neighbours; they are published as they were before minifying. */
  files: () =>
    Object.fromEntries(
      namesIn(folder)
        .filter((name) => name.endsWith('.js'))
        .map((name) => [`/porsche/${name}`, fileOf(`${folder}/${name}`)]),
    ),
  head: () => '<script type="module" src="/porsche/cookie-consent-banner.esm.js"></script>',
  /** It has no texts of its own. */
  end: ({ tags }) => `<cookie-consent-banner
      btn-label-accept-and-continue="Accept all"
      btn-label-only-essential-and-continue="Only what is needed"
      btn-label-persist-selection-and-continue="Save these"
      btn-label-select-all-and-continue="Accept all"
      content-settings-description="Choose what you allow."
    >We use cookies. Some of them are optional. <a href="/privacy">Privacy</a></cookie-consent-banner>
    <script>
      document.querySelector('cookie-consent-banner').availableCategories = [
        { key: 'technically_required', label: 'Needed', description: 'Always on.', isMandatory: true },
        { key: 'analytics', label: 'Analytics', description: 'How the site is used.' },
      ];
      const loadScripts = ({ detail }) => {
        if (!detail.acceptedCategories.includes('analytics')) return;
        for (const src of ${JSON.stringify(tags.map(({ src }) => src))})
          document.head.append(Object.assign(document.createElement('script'), { src }));
      };
      window.addEventListener('cookie_consent_preferences_restored', loadScripts);
      window.addEventListener('cookie_consent_preferences_updated', loadScripts);
    </script>`,
  /** It holds nothing itself: the site puts its scripts in when it hears of a consent. */
  tag: () => '',
  accept: '[part~="button-accept-all"]',
};
