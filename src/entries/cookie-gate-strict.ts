// dist/cookie-gate-strict.js: the gate, and two layers around it for the tags that nobody has marked up.
import { attributes } from '../contract/attributes.js';
import { strictAttributes } from '../contract/strict-attributes.js';
import type { StrictConfig } from '../contract/strict-attributes.js';
import { addLayers } from '../strict/strict.js';
import { startFromTag } from './script-tag.js';

startFromTag({ ...attributes, ...strictAttributes }, (config, page, tell, bring, base) =>
  addLayers(config as typeof config & StrictConfig, page, tell, base, bring as never),
);
