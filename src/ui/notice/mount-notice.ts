import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { noticeTexts } from '../../locales/en-notice.js';
import { mountBanner } from '../banner/mount-banner.js';
import { speak } from '../shared/speak.js';
import { layerByRules } from './layer-by-rules.js';
import { NoticeElement } from './notice-element.js';

/** Shows the first layer that the rules want, until there is a choice. */
export async function mountNotice(gate: Gate): Promise<void> {
  await speak(gate, { banner: bannerTexts, notice: noticeTexts });
  await mountBanner(gate, layerByRules, NoticeElement);
}
