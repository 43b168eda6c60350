// English, which the files of `ui/` carry; every other language is one file of the same shape.
import type { Texts } from '../contract/texts.js';
import { additionsTexts as additions } from './en-additions.js';
import { bannerTexts as banner } from './en-banner.js';
import { cookieTableTexts as cookies } from './en-cookies.js';
import { noticeTexts as notice } from './en-notice.js';
import { openerTexts as opener } from './en-opener.js';
import { placeholderTexts as placeholder } from './en-placeholder.js';
import { preferencesTexts as preferences } from './en-preferences.js';
import { privacyChoicesTexts as privacyChoices } from './en-privacy-choices.js';
import { signalNoticeTexts as signalNotice } from './en-signal-notice.js';

export const texts: Texts = {
  banner,
  preferences,
  placeholder,
  opener,
  privacyChoices,
  signalNotice,
  notice,
  additions,
  cookies,
};
