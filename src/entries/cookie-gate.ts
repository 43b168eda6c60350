// dist/cookie-gate.js: the gate alone.
import { attributes } from '../contract/attributes.js';
import { startFromTag } from './script-tag.js';

startFromTag(attributes, () => {});
