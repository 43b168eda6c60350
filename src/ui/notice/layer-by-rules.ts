// What the first layer says and offers, by the rules: no law in here, all of it is in gate.rules and the decision.
import type { OptionalCategory } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
import type { NoticeTexts } from '../../contract/texts.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { noticeTexts } from '../../locales/en-notice.js';
import { bodyFor, nameOfSite } from '../banner/first-layer.js';
import type { FirstLayer } from '../banner/first-layer.js';
import { list, listCategories } from '../shared/list-categories.js';
import { say, sayCount } from '../shared/say.js';
import { signalNames } from '../shared/signal-names.js';
import { acceptAll, keepAsIs } from './choose.js';

type Categories = readonly OptionalCategory[];

/** A sentence, if it has anything to name. */
const naming = (
  names: readonly string[],
  text: string,
  others: Readonly<Record<string, string>> = {},
) => (names.length ? [say(text, { ...others, categories: listCategories(names) })] : []);

export function layerByRules(gate: Gate): FirstLayer {
  const { categories } = gate.config;
  const { mode, on, objected, never, signals, topics, partners } = gate.rules!;
  const { decision } = gate.page;
  const site = nameOfSite(gate);
  const within = (list: Categories) => categories.filter((name) => list.includes(name));
  const without = (...lists: Categories[]) =>
    categories.filter((name) => !lists.flat().includes(name));

  const asked = without(on);
  const sent = { signals: signalNames(signals) };
  const sharedWith = (text: string) =>
    partners.length
      ? [say(text, { partners: sayCount(noticeTexts.partners, partners.length) })]
      : [];
  const added = decision.why === 'partners' ? [noticeTexts.newPartners] : [];
  const exempt = within(on).flatMap(
    (name) => noticeTexts.exemptions[name as keyof NoticeTexts['exemptions']] ?? [],
  );
  const topic = topics.length ? naming(within(never), noticeTexts.topic) : [];

  // Where nothing is left to ask for, there is only to tell.
  if (mode === 'opt-in' && asked.length)
    return {
      body: [
        ...bodyFor(gate, asked),
        ...naming(within(objected), noticeTexts.signalUnlessAccepted, sent),
        ...(exempt.length ? [say(noticeTexts.exempt, { exemptions: list(exempt) })] : []),
        ...added,
        ...sharedWith(noticeTexts.partnersIfAccepted),
        ...topic,
      ],
      accept: bannerTexts.accept,
      onAccept: acceptAll(gate),
    };

  const now = categories.filter((name) => decision.categories[name]);
  const isSale = mode === 'opt-out' && (now.includes('advertising') || now.includes('marketing'));
  const first = mode === 'opt-out' ? noticeTexts.untilRefused : noticeTexts.inUse;
  return {
    body: [
      ...(now.length ? naming(now, first, { site }) : [say(noticeTexts.nothingOn, { site })]),
      ...(isSale ? [noticeTexts.sale] : []),
      ...added,
      ...(decision.partners?.length ? sharedWith(noticeTexts.partnersUntilRefused) : []),
      ...naming(without(now, objected, never), noticeTexts.off),
      ...naming(within(objected), noticeTexts.signalHonoured, sent),
      ...topic,
      ...(now.length ? [noticeTexts.change] : []),
    ],
    accept: mode === 'opt-out' ? noticeTexts.keep : noticeTexts.acknowledge,
    onAccept: keepAsIs(gate),
  };
}
