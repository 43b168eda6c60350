// Works out what the region, the browser and the page ask, and has the gate follow it: data flows from what is read here,
// through rulesFor(), into decideBy().
import type { Gate, Law } from '../contract/gate.js';
import type { PartnerList } from '../contract/partners.js';
import type { ConsentRecord } from '../contract/record.js';
import type { RuleConfig } from '../contract/rule-attributes.js';
import type { Rules } from '../contract/rules.js';
import { vendorOf } from '../contract/vendor-name.js';
import { minorsRule } from '../policy/rules/minors.js';
import { rulesFor } from '../policy/rules/rules-for.js';
import { keptFromTopics } from '../policy/rules/sensitive.js';
import { applySettings } from './apply-settings.js';
import { findIndiscreet, isIndiscreetTag } from './find-indiscreet.js';
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

  let wasOpen = false;
  let indiscreet: readonly string[] = [];
  const work = (): Rules => {
    const { preferences, analytics } = gate.config;
    // Who began before the page was about it has seen it, discreet or not, and is told to stop.
    indiscreet = wasOpen ? [...preferences, ...analytics] : findIndiscreet(gate.config);
    return rulesFor(settings, {
      region,
      row,
      isNamed,
      ...findSignals(settings, isGpcHinted),
      topics: [...settings.sensitive.filter((word) => word !== 'look'), ...findTopics()],
      indiscreet: indiscreet.map(vendorOf),
      partners,
      lifetime: 'lifetime' in (gate.config.more ?? {}) ? settings.lifetime : undefined,
    });
  };
  const obey = () => {
    gate.rules = work();
    wasOpen ||= !gate.rules.topics.length;
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
  void whenRead().then(() => {
    if (!gate.rules!.topics.length) return;
    // Of the site's own vendors, the page may have described some by now.
    if (indiscreet.some((word) => word.startsWith('custom:'))) obey();
    const off = [...indiscreet, ...heldScripts(gate)].join(' ');
    if (off) gate.tell('not-discreet', off);
  });
  watchTopics(() => {
    gate.tell('late-topic', location.pathname);
    obey();
  });
}

/** Addresses of the page's own scripts that stay off for what the page is about. */
const heldScripts = ({ stateOf }: Gate) =>
  [...document.querySelectorAll<HTMLElement>('[data-consent]')]
    .filter((tag) => isIndiscreetTag(tag) && stateOf(tag) === 'held')
    .map(({ dataset }) => dataset.src ?? `an inline script of ${dataset.consent}`);

/** A list that stands in the page is there once the page has been read. */
const whenReadFor = async (place: string) => {
  if (place.startsWith('#')) await whenRead();
};
