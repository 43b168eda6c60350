import type { Gate } from '../../contract/gate.js';
import { version } from '../../contract/version.js';

/** Files of two versions on one page are told: they may not understand each other. */
export function checkVersion({ page, tell }: Gate): void {
  if (page.version !== version) tell('version-mismatch', `${version}, not ${page.version}`);
}
