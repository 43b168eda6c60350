import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { cookieTableTexts } from '../../locales/en-cookies.js';
import { preferencesTexts } from '../../locales/en-preferences.js';
import { announce } from '../shared/announce.js';
import { define } from '../shared/define.js';
import { speak } from '../shared/speak.js';
import { CookiesElement } from './cookies-element.js';
import { SettingsElement } from './settings-element.js';

/** Those that are drawn with Lit, in the language that is spoken. */
export async function defineDrawn(gate: Gate): Promise<void> {
  await speak(gate, {
    banner: bannerTexts,
    preferences: preferencesTexts,
    cookies: cookieTableTexts,
  });
  announce();
  SettingsElement.page = gate;
  CookiesElement.page = gate;
  define('cookie-gate-settings', SettingsElement);
  define('cookie-gate-cookies', CookiesElement);
}
