// dist/withdraw.js: fetched when a grant is taken back.
import type { Files } from '../contract/files.js';
import { emit } from '../gate/emit.js';
import { erase } from '../gate/erase.js';
import { loadAnew } from '../gate/load-anew.js';
import { presetNames } from '../gate/preset-names.js';
import { vendorStorage } from '../policy/vendor-storage.js';

export { loadAnew };

export const start: Files['withdraw']['start'] = async ({ config, page }, names, thenLeave) => {
  emit('withdrawn', await erase([...names, ...presetNames(config, page, vendorStorage)]));
  if (thenLeave) loadAnew();
};
