import type { Gate } from '../../contract/gate.js';
import { openerTexts } from '../../locales/en-opener.js';
import { speak } from '../shared/speak.js';

/** A button of no library, since a returning visitor has fetched none. The gate opens the preferences on its click, as on the page's own. */
export async function addOpener(gate: Gate): Promise<void> {
  // With rules the privacy choices are about to be a link, if they are none yet.
  const others = `[data-cookie-gate=open],cookie-gate-button,cookie-gate-settings${gate.rules ? ',cookie-gate-privacy-choices' : ''}`;
  await speak(gate, { opener: openerTexts });
  if (document.querySelector(others)) return;
  const button = document.createElement('button');
  button.dataset.cookieGate = 'open';
  button.append(openerTexts.open);
  // The rest of its looks are the browser's or the page's own.
  button.style.cssText = 'position:fixed;bottom:0;left:0;padding:8px';
  document.querySelector('html')!.append(button);
  // Not a style element: a page's policy may forbid those.
  const onPaper = new CSSStyleSheet();
  onPaper.replaceSync('@media print{html>[data-cookie-gate=open]{display:none}}');
  document.adoptedStyleSheets.push(onPaper);
}
