import { html, nothing } from 'lit/html.js';
import type { Gate } from '../../contract/gate.js';
import { additionsTexts } from '../../locales/en-additions.js';
import { say } from '../shared/say.js';
import { dayInWords } from './in-words.js';
import { industryTools } from './industry-links.js';

/** The industry's own opt-outs, where the site asks for them; our switches stand before them and do without them. */
export function industryLinks({ ruleConfig }: Gate) {
  const { heading, text, checked, retired } = additionsTexts.industry;
  if (!ruleConfig?.industryLinks) return nothing;
  return html`<h4>${heading}</h4>
    <p>${text}</p>
    <ul class="industry">
      ${industryTools
        .filter(({ status }) => status !== 'unchecked')
        .map(({ name, url, status, date }) =>
          status === 'open'
            ? html`<li>
                <a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>
                (${say(checked, { date: dayInWords(date) })})
              </li>`
            : html`<li>${name} (${say(retired, { date: dayInWords(date) })})</li>`,
        )}
    </ul>`;
}
