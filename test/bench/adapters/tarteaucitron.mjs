// https://github.com/AmauriC/tarteaucitron.js: README, "How to use" and "Create custom service".
import { fileOf, versionOf } from './peer.mjs';

/** Read by the script itself, next to wherever it lies; with `.min` in its name it asks for these with `.min` as well. */
const fetched = [
  'tarteaucitron.min.js',
  'tarteaucitron.services.min.js',
  'lang/tarteaucitron.en.min.js',
  'css/tarteaucitron.min.css',
];

export default {
  name: 'tarteaucitron',
  version: () => versionOf('tarteaucitronjs'),
  files: () =>
    Object.fromEntries(
      fetched.map((path) => [`/tarteaucitron/${path}`, fileOf(`tarteaucitronjs/${path}`)]),
    ),
  /** Whatever is not said is at its default, which is what the README shows; the language is that of `<html>`. */
  head: () => `<script src="/tarteaucitron/tarteaucitron.min.js"></script>
    <script>tarteaucitron.init({ privacyUrl: '/privacy' });</script>`,
  /** The catalogue that it fetches has an `analytics` already, and would put that in place of ours. */
  end: ({ tags }) => `<script>
    tarteaucitron.services.sitetags = {
      key: 'sitetags',
      type: 'analytic',
      name: 'Site tags',
      needConsent: true,
      cookies: [],
      js() {
        for (const src of ${JSON.stringify(tags.map(({ src }) => src))}) tarteaucitron.addScript(src);
      },
    };
    (tarteaucitron.job = tarteaucitron.job || []).push('sitetags');
  </script>`,
  /** Scripts are those of a service, in its `js`. */
  tag: () => '',
  accept: '#tarteaucitronPersonalize2',
};
