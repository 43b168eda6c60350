import type { Gate } from '../../contract/gate.js';
import type { Texts } from '../../contract/texts.js';
import { readJson } from './read-json.js';
import { settings } from '../shared/settings.js';
import { fromAttributes } from './from-attributes.js';
import { writeOver } from './write-over.js';

/** The site's file, fetched once a page. */
let file: Promise<unknown> | undefined;

/** What has been told of already: each layer asks again. */
const told = new Set<string>();

const inHtml = (name: string) => `data-text-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`;

/** Puts the site's own words into the place of those that would be shown; an attribute goes before the file. */
export async function ownTexts(gate: Gate, shown: Partial<Texts>): Promise<void> {
  const tell = (place: string) => {
    if (!told.has(place)) gate.tell('bad-text', place);
    told.add(place);
  };
  const place = settings(gate).texts.replace('{language}', gate.language ?? 'en');
  file ??= place
    ? readJson(place).catch((error) => tell(`${place}: ${error as string}`))
    : undefined;
  const written = Object(await file) as Partial<Record<string, object>>;

  const attributes = new Map(
    Object.entries(gate.config as unknown as Record<string, string>).flatMap(
      ([name, value]): [string, string][] => {
        const of = /^text(?=[A-Z])(.*)/.exec(name)?.[1];
        return of ? [[of[0]!.toLowerCase() + of.slice(1), value]] : [];
      },
    ),
  );
  for (const [group, texts] of Object.entries(shown)) {
    const { own, unknown } = fromAttributes(group, texts, attributes);
    for (const name of unknown) tell(inHtml(name));
    Object.assign(
      texts,
      writeOver(writeOver(texts, written[group], group, tell), own, group, tell),
    );
  }
}
