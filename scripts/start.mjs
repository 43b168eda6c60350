// `npm start`: builds on every change, serves the demo, and loads open pages anew.
import { watch as watchFiles } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { watch as watchBuild } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { startDemo } from '../demo/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const demo = await startOnFreePorts(4100);
let reloading;
const reloadSoon = () => {
  clearTimeout(reloading);
  reloading = setTimeout(demo.reload, 100);
};
watchFiles('demo', { recursive: true }, reloadSoon);

const { options } = await loadConfigFile(`${root}rollup.config.mjs`, { silent: true }, true);
const build = watchBuild(options);
let isAnnounced = false;
build.on('event', ({ code, error, result }) => {
  if (code === 'BUNDLE_END') void result.close();
  if (code === 'ERROR') {
    console.error(error.message, error.loc ? `${error.loc.file}:${error.loc.line}` : '');
    void result?.close();
  }
  if (code === 'END') reloadSoon();
  if (isAnnounced || (code !== 'END' && code !== 'ERROR')) return;
  isAnnounced = true;
  console.log(`cookie-gate demo: ${demo.siteOrigin}`);
});

/** The site on `port` and the partner on the one after it, or on the next two that are free. */
async function startOnFreePorts(port) {
  try {
    return await startDemo({ port, partnerPort: port + 1, live: true });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return startOnFreePorts(port + 2);
  }
}
