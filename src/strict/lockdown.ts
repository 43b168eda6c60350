// The browser itself enforces the decision, by a policy that the gate writes into the page. A policy can only be
// narrowed (https://www.w3.org/TR/CSP3/#multiple-policies), so that a new decision needs a new page.
import { allowOnly, shutExits } from '../gate/shut-exits.js';
import type { Config } from '../contract/attributes.js';
import type { Hosts, Need } from './hosts.js';

/** `base` is the folder of the gate's own files; `leave` loads the page anew, unless the site does that itself. */
export function lockDown(
  known: Hosts['known'],
  isGranted: (need: Need) => boolean,
  base: string,
  config: Config,
  tellStopped: (address: string) => void,
  leave: () => unknown,
): void {
  // What the browser or the page objects to is only known when the rules have been read: until then nothing is open.
  const isInDoubt = config.more?.sensitive ?? navigator.globalPrivacyControl;
  // A source without a scheme lets no WebSocket through: https://www.w3.org/TR/CSP3/#match-schemes
  const grantedHosts = () =>
    [...known].flatMap(([host, need]) =>
      host && isGranted(need) && !isInDoubt ? [host, `ws://${host}`] : [],
    );
  const reachable = grantedHosts();
  shutExits(['data: blob:', base, ...reachable]);
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => tellStopped(blockedURI));
  document.addEventListener('cookie-gate:change', ({ detail }) => {
    // For what is taken back the gate itself leaves; where nobody chose, what the rules grant waits for a choice.
    if (!detail.source || grantedHosts().length <= reachable.length || config.noReload) return;
    leave();
    // Nothing more starts on a page that is being left, lest it starts twice; the gate's own files still come.
    allowOnly(base);
  });
}
