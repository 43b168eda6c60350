// The words of the banner that stands in the page, as a visitor reads them: its heading, texts and buttons are the page's.
import { optionalCategories } from '../contract/categories.js';
import type { Gate } from '../contract/gate.js';
import type { FirstLayer } from './lint-texts.js';
import { readOwnNames } from './read-own-names.js';

/** Nothing where no banner stands. */
export function readFirstLayer(gate: Gate, page: Document): FirstLayer | undefined {
  const banner = page.querySelector<HTMLElement>('cookie-gate-banner');
  const children = [...(banner?.querySelectorAll(':scope > :not(style, script, template)') ?? [])];
  // Before it is drawn it says nothing.
  if (!banner || !children.length) return undefined;
  const { config, rules, uiConfig } = gate;
  const isButton = ({ slot }: Element) => slot === 'choice';
  const offered = config.categories.filter((category) => !rules?.never.includes(category));
  // What the rules let a site begin with is not asked for.
  const asked = offered.filter((category) => !rules?.on.includes(category));
  return {
    language: banner.closest<HTMLElement>('[lang]')?.lang || 'en',
    site: uiConfig?.siteName || location.hostname,
    lines: children.filter((child) => !isButton(child)).flatMap((child) => textOf(child) || []),
    labels: children.filter(isButton).map(textOf),
    links: banner.querySelectorAll('a[href]').length,
    mode: rules?.mode === 'opt-out' || asked.length ? (rules?.mode ?? 'opt-in') : 'notice',
    categories: optionalCategories.filter((category) => offered.includes(category)),
    ownNames: readOwnNames(config, page),
  };
}

const textOf = ({ textContent }: Element) => (textContent ?? '').replace(/\s+/g, ' ').trim();
