// The partners that information is shared with: one switch for all, and one for each in their list.
import { html, nothing } from 'lit/html.js';
import type { Gate } from '../../contract/gate.js';
import type { Partner } from '../../contract/partners.js';
import { additionsTexts } from '../../locales/en-additions.js';
import { say, sayCount } from '../shared/say.js';
import { dayInWords, regionsInWords } from './in-words.js';

const time = (day: string) => html`<time datetime=${day}>${dayInWords(day)}</time>`;

const link = (address: string, text: string) =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>`;

const list = (items: readonly string[]) =>
  items.length
    ? html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : '–';

/** The switch for all is on as long as one of them is. */
function follow({ target, currentTarget }: Event) {
  const changed = target as HTMLInputElement;
  const ofAll = (currentTarget as HTMLElement).querySelector<HTMLInputElement>('[data-partners]');
  const each = [
    ...(currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('[data-partner]'),
  ];
  if (changed === ofAll) for (const one of each) one.checked = changed.checked;
  else if (ofAll) ofAll.checked = each.some(({ checked }) => checked);
}

/** Nothing where the site has no partners here. */
export function partnerSection(gate: Gate) {
  const { partners, partnersVersion, topics } = gate.rules!;
  if (!partners.length) return nothing;
  const { partners: texts, sensitive } = additionsTexts;
  const granted = gate.page.decision.partners ?? [];
  const isOff = !!topics.length;
  const decided = partners.filter((partner) => gate.decidesOn!(partner));
  return html`<section @change=${follow}>
    ${
      decided.length
        ? html`<label>
            <h4>${texts.heading}</h4>
            <input
              type="checkbox"
              role="switch"
              data-partners
              aria-describedby="about-partners"
              ?checked=${decided.some(({ id }) => granted.includes(id))}
              ?disabled=${isOff}
            />
          </label>`
        : html`<h4>${texts.heading}</h4>`
    }
    <div id="about-partners" class="about">
      <p>${texts.scope} ${decided.length ? nothing : texts.byCategory}</p>
      ${isOff ? html`<p class="note">${sensitive}</p>` : nothing}
      <p>${texts.delay}</p>
    </div>
    <details>
      <summary>${sayCount(texts.list, partners.length)}</summary>
      <p class="updated">${texts.updated}: ${time(partnersVersion)}</p>
      ${partners.map((partner) =>
        entry(partner, decided.includes(partner), granted.includes(partner.id), isOff),
      )}
    </details>
  </section>`;
}

function entry(partner: Partner, isDecided: boolean, isGranted: boolean, isOff: boolean) {
  const { partners: texts } = additionsTexts;
  return html`<div class="partner">
    ${
      isDecided
        ? html`<label>
            <h5>${partner.name}</h5>
            <input
              type="checkbox"
              role="switch"
              data-partner
              value=${partner.id}
              ?checked=${isGranted}
              ?disabled=${isOff}
            />
          </label>`
        : html`<h5>${partner.name}</h5>
            <p>${texts.byCategory}</p>`
    }
    <dl class="facts">
      <dt>${texts.role}</dt>
      <dd>${texts.roles[partner.role]}</dd>
      <dt>${texts.shares}</dt>
      <dd>${list(partner.shares)}</dd>
      <dt>${texts.sharesNot}</dt>
      <dd>${list(partner.sharesNot)}</dd>
      <dt>${texts.use}</dt>
      <dd>${partner.use}</dd>
      <dt>${texts.regions}</dt>
      <dd>${regionsInWords(partner.regions)}</dd>
      <dt>${texts.added}</dt>
      <dd>${time(partner.added)}</dd>
    </dl>
    <p class="links">
      ${link(partner.policy, say(texts.policy, { partner: partner.name }))}
      ${partner.optOut ? link(partner.optOut, say(texts.optOut, { partner: partner.name })) : nothing}
    </p>
  </div>`;
}

/** Under how it may be used. */
export const approvedUse = ({ rules }: Gate) =>
  rules!.partners.length ? html`<p>${additionsTexts.partners.approved}</p>` : nothing;
