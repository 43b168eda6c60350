// Works out what the region, the browser and the page ask, and has the gate follow it: data flows from what is read here,
// through rulesFor(), into decideBy().
import type { Gate, Law } from '../contract/gate.js';
import type { PartnerList } from '../contract/partners.js';
import type { ConsentRecord } from '../contract/record.js';
import type { RuleConfig } from '../contract/rule-attributes.js';
import type { Rules } from '../contract/rules.js';
import { minorsRule } from '../policy/rules/minors.js';
import { rulesFor } from '../policy/rules/rules-for.js';
import { keptFromTopics } from '../policy/rules/sensitive.js';
import { applySettings } from './apply-settings.js';
import { findRegion } from './find-region.js';
import { findSignals } from './find-signals.js';
import { findTopics, watchTopics } from './find-topics.js';
import { isPartnerList } from './is-partner-list.js';
import { lawOf } from './law-of.js';
import { readList } from './read-list.js';
import { showFirstLayer } from './show-first-layer.js';
import { sweep } from './sweep.js';
import { whenRead, whenSeen } from './when.js';

export async function startRules(
  gate: Gate,
  settings: RuleConfig,
  follow: (law: Law) => void,
  stored: ConsentRecord | undefined,
): Promise<void> {
  gate.ruleConfig = settings;
  applySettings(gate, settings);
  await whenSeen();
  if (settings.sensitive.includes('look')) await whenRead();

  const [place, partners] = await Promise.all([
    findRegion(settings),
    settings.partners
      ? whenReadFor(settings.partners).then(() =>
          readList<PartnerList>(settings.partners, isPartnerList, gate.tell),
        )
      : undefined,
  ]);
  const { region, row, isNamed, isGpcHinted } = place;

  // What may not be offered to the audience is not asked for either: no record, no switch and no code can grant it.
  if (settings.audience !== 'general' && minorsRule(row, settings.audience) === 'never')
    gate.config.categories = gate.config.categories.filter((one) => !keptFromTopics.includes(one));

  const work = (): Rules =>
    rulesFor(settings, {
      region,
      row,
      isNamed,
      ...findSignals(settings, isGpcHinted),
      topics: [...settings.sensitive.filter((word) => word !== 'look'), ...findTopics()],
      partners,
      lifetime: 'lifetime' in (gate.config.more ?? {}) ? settings.lifetime : undefined,
    });
  const obey = () => {
    gate.rules = work();
    gate.config.lifetime = gate.rules.lifetime;
    follow(lawOf(gate, gate.rules));
  };

  await sweep(gate, stored);
  // Before anybody can choose, so that no decision goes without its receipt, what is taken over included.
  gate.rules = work();
  if (settings.receipts !== 'none') await gate.use('receipts', gate, settings.receipts);
  if (!stored && settings.import.length) await gate.use('import', gate, settings.import);
  obey();
  showFirstLayer(gate);
  watchTopics(() => {
    gate.tell('late-topic', location.pathname);
    obey();
  });
}

/** A list that stands in the page is there once the page has been read. */
const whenReadFor = async (place: string) => {
  if (place.startsWith('#')) await whenRead();
};
