// The attributes of `dist/cookie-gate-strict.js` alone, beside those of attributes.ts; its table in the README is printed from here.
import type { Attribute } from './attributes.js';

export const strictAttributes = {
  /** What of the tags that the page did not mark up is held: those of known vendors (`hold`), every foreign host (`hold-third-party`), or nothing, only told (`report`), not even told (`off`). */
  undeclared: ['hold', /^(hold|hold-third-party|report|off)$/],
  /** Hosts and the category each waits for, as in `stats.example.com=analytics`, or `=analytics/acme` with the vendor; `*.` stands for subdomains; separated by spaces. */
  hosts: [[], /^[*\w.:-]+=(preferences|analytics|advertising|marketing)(\/[\w.-]+)?$/],
  /** Lets the browser itself enforce the choice: a Content-Security-Policy with your own host, `data-allow` and what is granted. */
  lockdown: [false, /^(true)?$/],
} as const satisfies Record<string, Attribute>;

export interface StrictConfig {
  readonly undeclared: 'hold' | 'hold-third-party' | 'report' | 'off';
  readonly hosts: readonly string[];
  readonly lockdown: boolean;
}
