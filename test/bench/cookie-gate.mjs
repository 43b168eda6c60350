// Ours, in the three ways to install it, and with the hint that a server can give for new visitors.
import { execFileSync } from 'node:child_process';
import ours from '../conformance/adapters/cookie-gate.mjs';

const attributes = 'data-privacy-policy="/privacy" data-categories="analytics advertising"';

/** Printed by the command that sites use. */
const inline = () =>
  execFileSync(process.execPath, ['dist/inline.mjs', '/cookie-gate/'], { encoding: 'utf8' })
    .match(/<script>[^]*<\/script>/)[0]
    .replace('<script>', () => `<script ${attributes}>`);

const hint = '<link rel="modulepreload" href="/cookie-gate/ui/banner.js">';
const tag = (how) => `<script ${how} src="/cookie-gate/cookie-gate.js" ${attributes}></script>`;

export const cookieGates = [
  { ...ours, name: 'cookie-gate', head: () => tag('') },
  { ...ours, name: 'cookie-gate, async', head: () => tag('async') },
  { ...ours, name: 'cookie-gate, inline', head: inline },
  {
    ...ours,
    name: 'cookie-gate, async, hint',
    head: () => hint + tag('async'),
    headForKnown: () => tag('async'),
  },
];
