// dist/withdraw.js: fetched when a grant is taken back.
import type { Files } from '../contract/files.js';
import { embedsKey } from '../contract/embeds-key.js';
import { customStorage } from '../gate/custom-storage.js';
import { emit } from '../gate/emit.js';
import { erase } from '../gate/erase.js';
import { loadAnew } from '../gate/load-anew.js';
import { presetNames } from '../gate/preset-names.js';
import { tagNames } from '../gate/tag-names.js';
import { vendorStorage } from '../policy/vendor-storage.js';

export { loadAnew };

export const start: Files['withdraw']['start'] = async ({ config, page }, thenLeave) => {
  const ofTags = tagNames(document, page.granted);
  const storage = { ...vendorStorage, ...customStorage(document, config) };
  emit('withdrawn', await erase([embedsKey, ...ofTags, ...presetNames(config, page, storage)]));
  if (thenLeave) loadAnew();
};
