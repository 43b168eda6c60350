// https://cookieconsent.osano.com/documentation/ and examples/example-5-opt-in.html in the package.
import { fileOf, versionOf } from './peer.mjs';

export default {
  name: 'Osano cookieconsent',
  version: () => versionOf('cookieconsent'),
  files: () => ({
    '/osano/cookieconsent.min.js': fileOf('cookieconsent/build/cookieconsent.min.js'),
    '/osano/cookieconsent.min.css': fileOf('cookieconsent/build/cookieconsent.min.css'),
  }),
  head: () => '<link rel="stylesheet" href="/osano/cookieconsent.min.css">',
  /** Without a palette the banner has no background at all: this one is the example's. */
  end: ({ tags }) => `<script src="/osano/cookieconsent.min.js"></script>
    <script>
      const enableCookies = () => {
        for (const src of ${JSON.stringify(tags.map(({ src }) => src))})
          document.head.append(Object.assign(document.createElement('script'), { src }));
      };
      window.cookieconsent.initialise({
        type: 'opt-in',
        palette: { popup: { background: '#383b75' }, button: { background: '#f1d600' } },
        onInitialise() {
          if (this.hasConsented()) enableCookies();
        },
        onStatusChange() {
          if (this.hasConsented()) enableCookies();
        },
      });
    </script>`,
  /** It holds nothing itself: the site puts its scripts in when it is told of a consent. */
  tag: () => '',
  accept: '.cc-allow',
};
