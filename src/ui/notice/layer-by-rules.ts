// What the first layer says and offers, by the rules: no law in here, all of it is in gate.rules and the decision.
import type { OptionalCategory } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { noticeTexts } from '../../locales/en-notice.js';
import { nameOfSite } from '../banner/first-layer.js';
import type { FirstLayer } from '../banner/first-layer.js';
import { listCategories } from '../shared/list-categories.js';
import { acceptAll, keepAsIs } from './choose.js';

type Categories = readonly OptionalCategory[];

/** A sentence, if it has anything to name. */
const naming = (list: readonly string[], say: (list: string) => string) =>
  list.length ? [say(listCategories(list))] : [];

export function layerByRules(gate: Gate): FirstLayer {
  const { categories } = gate.config;
  const { mode, on, objected, never, signals, topics, partners } = gate.rules!;
  const { decision } = gate.page;
  const site = nameOfSite(gate);
  const within = (list: Categories) => categories.filter((name) => list.includes(name));
  const without = (...lists: Categories[]) =>
    categories.filter((name) => !lists.flat().includes(name));

  const asked = without(on);
  const names = new Intl.ListFormat(bannerTexts.language).format(
    signals.map((signal) => noticeTexts.signals[signal]),
  );
  const shared = partners.length ? [noticeTexts.partners(partners.length)] : [];
  const added = decision.why === 'partners' ? [noticeTexts.newPartners] : [];
  const topic = topics.length ? naming(within(never), noticeTexts.topic) : [];

  // Where nothing is left to ask for, there is only to tell.
  if (mode === 'opt-in' && asked.length)
    return {
      body: [
        ...bannerTexts.body(site, listCategories(asked)),
        ...naming(within(objected), (list) => noticeTexts.signalUnlessAccepted(names, list)),
        ...naming(
          within(on).map((name) => noticeTexts.exemptions[name] ?? name),
          noticeTexts.exempt,
        ),
        ...added,
        ...shared.map(noticeTexts.partnersIfAccepted),
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
      ...(now.length ? [first(site, listCategories(now))] : [noticeTexts.nothingOn(site)]),
      ...(isSale ? [noticeTexts.sale] : []),
      ...added,
      ...(decision.partners?.length ? shared.map(noticeTexts.partnersUntilRefused) : []),
      ...naming(without(now, objected, never), noticeTexts.off),
      ...naming(within(objected), (list) => noticeTexts.signalHonoured(names, list)),
      ...topic,
      ...(now.length ? [noticeTexts.change] : []),
    ],
    accept: mode === 'opt-out' ? noticeTexts.keep : noticeTexts.acknowledge,
    onAccept: keepAsIs(gate),
  };
}
