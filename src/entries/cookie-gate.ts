// dist/cookie-gate.js: the gate alone.
import { attributes } from '../contract/attributes.js';
import type { Attribute } from '../contract/attributes.js';
import { startFromTag } from './script-tag.js';

/** An attribute of `cookie-gate-strict.js`: whatever its value is, it is told and does nothing. */
const elsewhere: Attribute = ['', 'here: cookie-gate-strict.js has it'];

startFromTag(
  { ...attributes, undeclared: elsewhere, hosts: elsewhere, lockdown: elsewhere },
  () => {},
);
