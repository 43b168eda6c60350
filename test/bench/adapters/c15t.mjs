// https://c15t.com/docs/frameworks/react/quickstart, "Manual installation", and /script-loader: the parts with a banner are React's.
import { buildSync } from 'esbuild';
import { home, versionOf } from './peer.mjs';

/** What a site would build; offline, since the other mode asks a server. Its scripts are in the page, as they differ from page to page. */
const site = `
  import '@c15t/react/styles.css';
  import { createRoot } from 'react-dom/client';
  import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react';
  const options = {
    mode: 'offline',
    consentCategories: ['necessary', 'measurement', 'marketing'],
    scripts: window.heldScripts,
  };
  createRoot(document.getElementById('c15t')).render(
    <ConsentManagerProvider options={options}>
      <ConsentBanner />
      <ConsentDialog />
    </ConsentManagerProvider>,
  );`;

function bundle() {
  const { outputFiles } = buildSync({
    stdin: { contents: site, loader: 'jsx', resolveDir: home },
    bundle: true,
    write: false,
    outdir: home,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return (extension) => outputFiles.find(({ path }) => path.endsWith(extension)).text;
}

export default {
  name: 'c15t',
  version: () => versionOf('@c15t/react'),
  files() {
    const built = bundle();
    return { '/c15t/c15t.js': built('.js'), '/c15t/c15t.css': built('.css') };
  },
  head: () => '<link rel="stylesheet" href="/c15t/c15t.css">',
  end({ tags }) {
    const scripts = tags.map(({ src }, at) => ({ id: `tag-${at}`, src, category: 'measurement' }));
    return `<div id="c15t"></div>
    <script>window.heldScripts = ${JSON.stringify(scripts)};</script>
    <script src="/c15t/c15t.js"></script>`;
  },
  /** Scripts are in the options of the provider. */
  tag: () => '',
  accept: '[data-testid="consent-banner-accept-button"]',
};
