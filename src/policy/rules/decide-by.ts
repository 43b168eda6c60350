// What holds by the rules of the region, the browser and the page. Pure; what the gate decides by itself is decide.ts.
import type { Config } from '../../contract/attributes.js';
import { optionalCategories } from '../../contract/categories.js';
import type { Category, OptionalCategory } from '../../contract/categories.js';
import type { Decision, Why } from '../../contract/decision.js';
import type { Answer, ConsentRecord } from '../../contract/record.js';
import type { Rules } from '../../contract/rules.js';
import { bare } from '../bare.js';
import { standing } from '../standing.js';
import { grantedPartners, isNewSince } from './partners.js';
import { keptFromTopics } from './sensitive.js';
import { readTerms } from './terms.js';
import type { Terms } from './terms.js';

type Asked = Pick<Config, 'categories' | 'policyVersion'>;

/** A choice by a person who was told of the signal beats it; one by code, whose ever, or by a former tool never does. */
const knewOf = (rules: Rules, record: ConsentRecord, terms: Terms) =>
  !['api', 'agent', 'import'].includes(record.source) &&
  rules.signals.every((signal) => terms.signals.includes(signal));

/** `now` in milliseconds since 1970. */
export function decideBy(
  rules: Rules,
  config: Asked,
  record: ConsentRecord | undefined,
  now: number,
): Decision {
  const terms = record && readTerms(record.terms);
  const stands = terms ? standing({ ...config, lifetime: rules.lifetime }, record, now) : 'none';
  const holds = stands === 'record';
  const isObjected = (category: OptionalCategory) =>
    rules.objected.includes(category) && !(holds && knewOf(rules, record!, terms!));
  let isDoubtful = false;

  const answerTo = (category: OptionalCategory): Answer => {
    if (!config.categories.includes(category) || rules.never.includes(category)) return false;
    const stored = record?.choices[category];
    // Only a list is a grant.
    const answer = Array.isArray(stored) ? (stored as readonly string[]) : stored && false;
    // What was on before the visitor came is no consent where consent comes first.
    const isConsent = holds && (rules.on.includes(category) || !terms!.on.includes(category));
    if (holds && answer && !isConsent) isDoubtful = true;
    // A refusal outlasts whatever the record no longer says, where nobody is asked first.
    if (answer === false || isObjected(category)) return false;
    if (answer && isConsent) return answer;
    return rules.on.includes(category) && (answer ?? []);
  };

  const isClosed = keptFromTopics.every((one) => rules.never.includes(one));
  const partners = isClosed
    ? []
    : grantedPartners(
        rules.partners,
        rules.region,
        rules.mode,
        isObjected('advertising'),
        holds ? terms : undefined,
      );
  // A vendor of a partner's name is refused with it.
  const refusedPartners = [...rules.neverPartners, ...rules.partners.map(({ id }) => id)].filter(
    (id) => !partners.includes(id),
  );
  const refusedHere = [...refusedPartners, ...rules.neverVendors];

  const categories = bare<Record<Category, boolean>>({ authentication: true });
  const refusedVendors: Partial<Record<OptionalCategory, readonly string[]>> = bare();
  for (const category of optionalCategories) {
    const answer = answerTo(category);
    categories[category] = !!answer;
    if (answer) refusedVendors[category] = Object.freeze([...answer, ...refusedHere]);
  }

  const isNewPartner = rules.partners.some((partner) => isNewSince(partner, terms));
  const why: Why = !holds
    ? rules.isSignalAnAnswer
      ? 'signal'
      : stands
    : isDoubtful
      ? 'mode'
      : isNewPartner && !rules.isSignalAnAnswer
        ? 'partners'
        : 'record';
  return Object.freeze(
    bare<Decision>({
      categories: Object.freeze(bare(categories)),
      refusedVendors: Object.freeze(bare(refusedVendors)),
      answered: why === 'record' || why === 'signal',
      why,
      partners: Object.freeze(partners),
    }),
  );
}
