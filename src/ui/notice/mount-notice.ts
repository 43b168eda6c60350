import type { Gate } from '../../contract/gate.js';
import { mountBanner } from '../banner/mount-banner.js';
import { layerByRules } from './layer-by-rules.js';
import { NoticeElement } from './notice-element.js';

/** Shows the first layer that the rules want, until there is a choice. */
export function mountNotice(gate: Gate): void {
  mountBanner(gate, layerByRules, NoticeElement);
}
