// What the region's row, the browser's signals and the page make together. Pure.
import { optionalCategories } from '../../contract/categories.js';
import type { OptionalCategory } from '../../contract/categories.js';
import type { PartnerList } from '../../contract/partners.js';
import type { Signal } from '../../contract/receipt.js';
import type { RuleConfig } from '../../contract/rule-attributes.js';
import type { Rules, SensitiveTopic } from '../../contract/rules.js';
import { minorsRule } from './minors.js';
import { partnersHere } from './partners.js';
import type { Row } from './row.js';
import { keptFromTopics, topicsThatCount } from './sensitive.js';

export interface Circumstances {
  /** As in `US-CA`; empty where it is not known. */
  readonly region: string;
  readonly row: Row;
  /** Whether somebody named the region: a time zone lets nobody advertise politics. */
  readonly isNamed: boolean;
  readonly gpc: boolean;
  readonly dnt: boolean;
  readonly topics: readonly SensitiveTopic[];
  /** Names of the site's vendors that would tell what the page is about. */
  readonly indiscreet: readonly string[];
  /** Nothing where the site has none, or it could not be read. */
  readonly partners: PartnerList | undefined;
  /** Days by the site's own attribute; nothing where it leaves them to the region. */
  readonly lifetime: number | undefined;
}

type Settings = Pick<RuleConfig, 'gpc' | 'dnt' | 'audience' | 'exempt' | 'usPoliticalAds'>;

/** What may be neither sold nor shared where somebody objects. */
const sale = keptFromTopics;

export function rulesFor(settings: Settings, found: Circumstances): Rules {
  const { region, row } = found;
  const minors = minorsRule(row, settings.audience === 'general' ? '' : settings.audience);
  const topics = topicsThatCount(
    found.topics,
    found.isNamed ? region : '',
    settings.usPoliticalAds,
  );

  const signals: Signal[] = [];
  if (found.gpc && (settings.gpc !== 'ignore' || row.onSignal === 'must')) signals.push('gpc');
  const isDntHeard =
    settings.dnt === 'objection' || (settings.dnt === 'region' && row.isDntAnObjection);
  if (found.dnt && isDntHeard) signals.push('dnt');

  const isOn = (category: OptionalCategory) =>
    (row.on.includes(category) && !(minors && sale.includes(category))) ||
    (row.exempt.includes(category) && settings.exempt.includes(category));
  const listed = found.partners?.partners ?? [];
  const here = partnersHere(listed, region);

  return {
    region,
    mode: row.mode,
    on: optionalCategories.filter(isOn),
    never: topics.length || minors === 'never' ? sale : [],
    objected: signals.length ? sale : [],
    signals,
    isSignalAnAnswer: signals.includes('gpc') && row.onSignal !== 'ask',
    lifetime: found.lifetime ?? row.lifetime,
    topics,
    neverVendors: topics.length ? found.indiscreet : [],
    partners: here,
    neverPartners: listed.filter((partner) => !here.includes(partner)).map(({ id }) => id),
    partnersVersion: found.partners?.lastUpdated ?? '',
    mustConfirmSignal: row.onSignal === 'must',
    isForMinors: minors === 'never',
  };
}
