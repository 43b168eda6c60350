// The browser itself enforces the decision, by a policy that the gate writes into the page. A policy can only be
// narrowed (https://www.w3.org/TR/CSP3/#multiple-policies), so that a new decision needs a new page.
import { allowOnly, shutExits } from '../gate/shut-exits.js';
import type { Hosts, Need } from './hosts.js';

/** `allowed` are sources that need no grant; `leave` loads the page anew. */
export function lockDown(
  { known }: Hosts,
  isGranted: (need: Need) => boolean,
  allowed: readonly string[],
  tellHosts: (code: 'stopped', text: string) => void,
  leave: () => void,
): void {
  const grantedHosts = () => known.flatMap(([host, need]) => (isGranted(need) ? host : []));
  const reachable = grantedHosts();
  shutExits(['data:', 'blob:', ...allowed, ...reachable]);
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    tellHosts('stopped', blockedURI),
  );
  document.addEventListener('cookie-gate:change', () => {
    // For what is taken back the gate itself leaves.
    if (`${grantedHosts()}`.length > `${reachable}`.length) leave();
  });
}

/** Nothing more starts on a page that is being left, lest it starts twice; the gate's own files still come. */
export const beLeft = (base: string): void => allowOnly(base);
