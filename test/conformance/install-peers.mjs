// The peers come when the suite is first run against them.
import { install } from './adapters/peer.mjs';

const needNothing = ['cookie-gate', 'none', 'naive'];

export function installPeers(names) {
  if (names.some((name) => !needNothing.includes(name))) install();
}
