import { html, nothing } from 'lit/html.js';
import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { grantAll, refuseAll } from '../shared/choose-all.js';
import { listCategories } from '../shared/list-categories.js';
import { say } from '../shared/say.js';
import { settings } from '../shared/settings.js';

/** What a first layer says, and the button beside the one that refuses. */
export interface FirstLayer {
  /** Each is a block of its own. */
  readonly body: readonly string[];
  readonly accept: string;
  readonly onAccept: (event: Event) => void;
}

/** Asks for everything, and nothing is on before the answer. */
export const askFirst = (gate: Gate): FirstLayer => ({
  body: bodyFor(gate, gate.config.categories),
  accept: bannerTexts.accept,
  onAccept: grantAll(gate, 'banner'),
});

export const nameOfSite = (gate: Gate): string => settings(gate).siteName || location.hostname;

/** What it says where it asks for these. */
export const bodyFor = (gate: Gate, categories: readonly string[]): readonly string[] =>
  bannerTexts.body.map((part) =>
    say(part, { site: nameOfSite(gate), categories: listCategories(categories) }),
  );

/**
 * Light-DOM children, so that translators, readers and tools that refuse for a visitor find them without a rule; after those
 * that the site has put there itself.
 */
export const renderLayer = (gate: Gate, { body, accept, onAccept }: FirstLayer, hasText: boolean) =>
  html`<h2 id="cookie-gate-heading">${bannerTexts.heading}</h2>
    ${hasText ? nothing : body.map((part) => html`<p>${part}</p>`)}
    <button id="cookie-gate-refuse" slot="choice" type="button" @click=${refuseAll(gate, 'banner')}>
      ${bannerTexts.refuse}
    </button>
    <button id="cookie-gate-accept" slot="choice" type="button" @click=${onAccept}>
      ${accept}
    </button>`;
