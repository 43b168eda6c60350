// dist/cookie-gate.js: the gate alone.
import { startFromTag } from './script-tag.js';
import { attributes } from '../contract/attributes.js';

startFromTag(attributes, () => {});
