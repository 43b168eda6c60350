// The ways to stand between a page and a tracker, in order of strength.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../dist/policy.mjs', import.meta.url));

/** What `dist/policy.mjs` prints for this form. The test's site has no https. */
const printed = (form, hosts) =>
  execFileSync(process.execPath, [command, '--form', form, '--hosts', hosts, '--plain-http'], {
    encoding: 'utf8',
  });

const gate = (hosts, attributes) =>
  `<script src="/cookie-gate/cookie-gate-strict.js" data-hosts="${hosts}" ${attributes}></script>`;
/** Each layer by itself. */
const alone = 'data-lockdown data-undeclared="off"';
const lockdown = (hosts) => gate(hosts, alone);

/** Chromium's look-ahead waits once it has seen a policy. */
const harmless = '<meta http-equiv="Content-Security-Policy" content="base-uri *">';

/** `head(hosts)` goes first in the page; `headers(hosts)` makes the answer's headers of the request's. */
export const forms = [
  { id: 'nothing', title: 'nothing', head: () => '' },
  { id: 'interception', title: 'interception', head: (hosts) => gate(hosts, '') },
  { id: 'a', title: '(a) external script', head: lockdown },
  { id: 'b', title: '(b) and the static policy', head: (hosts) => lockdown(hosts) + harmless },
  {
    id: 'c',
    title: '(c) inline, the static policy, external script',
    // All that is printed; only interception is switched off here too.
    head: (hosts) => printed('inline', hosts).replace('data-lockdown', alone),
  },
  {
    id: 'd',
    title: '(d) response header, external script',
    head: lockdown,
    headers: async (hosts) => {
      const module = `data:text/javascript,${encodeURIComponent(printed('express', hosts))}`;
      const { policyFor } = await import(module);
      return ({ cookie }) => ({ 'content-security-policy': policyFor(cookie ?? '') });
    },
  },
];
