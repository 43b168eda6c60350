// The browser itself enforces the decision, by a policy that the gate writes into the page. A policy can only be
// narrowed (https://www.w3.org/TR/CSP3/#multiple-policies), so that a new decision needs a new page.
import { allowOnly, shutExits } from '../gate/shut-exits.js';
import type { Hosts, Need } from './hosts.js';

/** `allowed` are sources that need no grant; `leave` loads the page anew; `stopped` hears of each address stopped. */
export function lockDown(
  { known }: Hosts,
  isGranted: (need: Need) => boolean,
  allowed: readonly string[],
  leave: () => void,
  stopped: (address: string) => void,
): void {
  const grantedHosts = () => [...known].flatMap(([host, need]) => (isGranted(need) ? host : []));
  const reachable = grantedHosts();
  shutExits(['data:', 'blob:', ...allowed, ...reachable]);
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => stopped(blockedURI));
  document.addEventListener('cookie-gate:change', () => {
    const next = grantedHosts();
    // A withdrawal is the gate's own to leave for.
    if (next.length > reachable.length && reachable.every((host) => next.includes(host))) leave();
  });
}

/** Nothing more starts on a page that is being left, lest it starts twice; the gate's own files still come. */
export const beLeft = (base: string): void => allowOnly(base);
