import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { announce } from '../shared/announce.js';
import { checkVersion } from '../shared/check-version.js';
import { preferencesTexts } from '../../locales/en-preferences.js';
import { define } from '../shared/define.js';
import { speak } from '../shared/speak.js';
import { PreferencesElement } from './preferences-element.js';

/** Opens the dialog with what holds now; a second call finds it open. Focus returns to where it was when it closes. Settles when it is open. */
export async function openPreferences(gate: Gate): Promise<void> {
  checkVersion(gate);
  await speak(gate, { banner: bannerTexts, preferences: preferencesTexts });
  announce();
  define('cookie-gate-preferences', PreferencesElement);
  const present = document.querySelector<PreferencesElement>('cookie-gate-preferences');
  if (present?.isOpen) return;
  present?.remove();
  const preferences = document.createElement('cookie-gate-preferences') as PreferencesElement;
  preferences.gate = gate;
  document.documentElement.append(preferences);
  await preferences.open();
}
