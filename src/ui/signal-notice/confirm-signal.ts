import type { Gate } from '../../contract/gate.js';
import { signalNoticeTexts } from '../../locales/en-signal-notice.js';
import { languageOf, speak } from '../shared/speak.js';
import { sheet } from './sheet.js';

const name = 'cookie-gate-signal-notice';

/** Milliseconds after which an empty live region is known to what reads it aloud, so that its text is read. */
const listenTime = 150;

/**
 * Says that the browser's signal is honoured: 11 CCR 7025(c)(6), https://cppa.ca.gov/regulations/. Beside the page's own
 * link to the privacy choices where there is one, else at the page's edge. It takes no focus, and nothing of it is kept.
 */
export async function confirmSignal(gate: Gate): Promise<void> {
  await speak(gate, { signalNotice: signalNoticeTexts });
  if (document.querySelector(name)) return;
  const { confirm, explain, choices, dismiss } = signalNoticeTexts;
  const { objected } = gate.rules!;
  const notice = document.createElement(name);
  notice.lang = languageOf(gate);
  const root = notice.attachShadow({ mode: 'open' });
  // Not a style element: a page's policy may forbid those.
  const looks = new CSSStyleSheet();
  looks.replaceSync(sheet);
  root.adoptedStyleSheets = [looks];

  const box = document.createElement('div');
  box.dir = 'auto';
  const status = document.createElement('p');
  status.role = 'status';
  box.append(status);
  root.append(box);

  const link = document.querySelector('cookie-gate-privacy-choices');
  if (link) link.after(notice);
  else {
    notice.setAttribute('at', 'edge');
    document.querySelector('html')!.append(notice);
  }

  setTimeout(() => {
    const heading = document.createElement('b');
    heading.append(confirm);
    status.append(heading, ` ${explain}`);
    const ways = document.createElement('div');
    ways.className = 'ways';
    ways.append(
      button(choices, () => void gate.page.open()),
      button('×', () => notice.remove(), dismiss),
    );
    box.className = 'box';
    box.append(ways);
  }, listenTime);

  // Who grants it knowing of the signal has taken the request back.
  gate.page.onChange(({ categories }) => {
    if (objected.some((category) => categories[category])) notice.remove();
  });
}

function button(label: string, act: () => void, accessibleName = label): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.append(label);
  made.ariaLabel = accessibleName;
  made.onclick = act;
  return made;
}
