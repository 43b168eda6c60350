// Under which terms a choice was made, as the record's cookie keeps them: docs/record.md. Pure.
import { optionalCategories } from '../../contract/categories.js';
import type { OptionalCategory } from '../../contract/categories.js';
import type { Signal } from '../../contract/receipt.js';
import type { Mode } from '../../contract/rules.js';

const modes: readonly Mode[] = ['opt-in', 'opt-out', 'notice'];

export interface Terms {
  /** Of the texts shown, BCP 47. */
  readonly language: string;
  readonly mode: Mode;
  /** Empty where it was not known. */
  readonly region: string;
  /** Categories that were on before the visitor chose: leaving them on is no consent where consent comes first. */
  readonly on: readonly OptionalCategory[];
  /** What the browser said, and the visitor was told of. */
  readonly signals: readonly Signal[];
  /** The list of partners that was shown, and which of them were granted, `*` for all of it; absent where none was shown. */
  readonly partners?: { readonly version: string; readonly granted: readonly string[] };
}

/** `language=en&mode=opt-out&region=US-CA&on=analytics.advertising&signals=gpc&partners=2026-11-24!acme`: what is empty is left out. */
export function writeTerms({ language, mode, region, on, signals, partners }: Terms): string {
  const fields = [
    ['language', language],
    ['mode', mode],
    ['region', region],
    ['on', on.join('.')],
    ['signals', signals.join('.')],
    ['partners', partners ? [partners.version, ...partners.granted].join('!') : ''],
  ];
  return fields.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&');
}

/** Nothing where the text is odd in any way: written again it must be the same to the letter. */
export function readTerms(text: string): Terms | undefined {
  const fields = new Map(new URLSearchParams(text));
  const list = (name: string) => fields.get(name)?.split('.') ?? [];
  const [version, ...granted] = fields.get('partners')?.split('!') ?? [];
  const terms: Terms = {
    language: fields.get('language') ?? '',
    mode: fields.get('mode') as Mode,
    region: fields.get('region') ?? '',
    on: list('on').filter((name) =>
      optionalCategories.includes(name as OptionalCategory),
    ) as OptionalCategory[],
    signals: list('signals').filter((name) => name === 'gpc' || name === 'dnt') as Signal[],
    ...(version && { partners: { version, granted } }),
  };
  return terms.language && modes.includes(terms.mode) && writeTerms(terms) === text
    ? terms
    : undefined;
}
