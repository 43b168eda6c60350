// One decision as a receipt. Pure.
import type { Decision } from '../contract/decision.js';
import type { Receipt } from '../contract/receipt.js';
import type { Source } from '../contract/record.js';
import type { Rules } from '../contract/rules.js';
import type { Config } from '../contract/attributes.js';
import type { Shown } from './shown-text.js';

/** A receipt that may yet lack its names and the hash of its text. */
export type Draft = Omit<Receipt, 'key' | 'id' | 'previous' | 'text'> & {
  readonly text?: Omit<NonNullable<Receipt['text']>, 'sha256'>;
};

export interface Occasion {
  readonly config: Pick<Config, 'categories' | 'policyVersion'>;
  readonly rules: Rules;
  readonly decision: Decision;
  readonly source: Source;
  /** Version of the gate. */
  readonly gate: string;
  /** Of the texts, BCP 47. */
  readonly language: string;
  readonly shown: Shown | undefined;
}

/** `now` in milliseconds since 1970. */
export function writeReceipt(occasion: Occasion, now: number): Draft {
  const { config, rules, decision, source, gate, language, shown } = occasion;
  const ids = rules.partners.map(({ id }) => id);
  const partners = [...rules.neverPartners, ...ids];
  const granted = decision.partners ?? [];
  return {
    schema: 1,
    time: `${new Date(now).toISOString().slice(0, 19)}Z`,
    source,
    mode: rules.mode,
    region: rules.region,
    signals: rules.signals,
    language,
    gate,
    policy: config.policyVersion,
    categories: Object.fromEntries(
      config.categories.map((category) => [category, decision.categories[category]]),
    ),
    // A decision has the partners that are not shared with among them.
    refusedVendors: Object.fromEntries(
      Object.entries(decision.refusedVendors)
        .map(([category, vendors]) => [category, vendors.filter((one) => !partners.includes(one))])
        .filter(([, vendors]) => vendors!.length),
    ),
    ...(rules.partnersVersion && {
      partners: {
        version: rules.partnersVersion,
        granted,
        refused: ids.filter((id) => !granted.includes(id)),
      },
    }),
    ...(shown && { text: { shown: shown.text, buttons: shown.buttons } }),
  };
}
