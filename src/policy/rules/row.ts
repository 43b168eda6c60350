// What one region's law asks, in the few words that decide() needs.
import type { OptionalCategory } from '../../contract/categories.js';
import type { Mode } from '../../contract/rules.js';

/**
 * What Global Privacy Control does to advertising and marketing. All three keep them off, and none is ever a grant.
 * `must`: the law names the signal, so it is an answer and is confirmed; `honour`: an answer by our choice;
 * `ask`: no answer, the banner still asks.
 */
export type OnSignal = 'must' | 'honour' | 'ask';

/** One row of the region table. */
export interface Row {
  readonly mode: Mode;
  /** On without an answer. Preferences that a visitor asks for by using them are the site's to keep, and not in here. */
  readonly on: readonly OptionalCategory[];
  readonly onSignal: OnSignal;
  /** Whether Do Not Track counts as Global Privacy Control does. */
  readonly isDntAnObjection: boolean;
  /** Days until a visitor may be asked again, and so how long a choice holds. */
  readonly lifetime: 183 | 365;
  /** Years of age below which advertising and marketing are not even offered. */
  readonly neverUnder: 13 | 18;
  /** What a site may switch on without a grant if it meets the exemption's terms; off by default. */
  readonly exempt: readonly OptionalCategory[];
}

const modes: readonly Mode[] = ['notice', 'opt-out', 'opt-in'];
const signals: readonly OnSignal[] = ['ask', 'honour', 'must'];

/** The strict side of both rows, field by field: never laxer than either, in any order of any number of rows. */
export function strictestOf(one: Row, other: Row): Row {
  const later = <T>(order: readonly T[], a: T, b: T) =>
    order[Math.max(order.indexOf(a), order.indexOf(b))]!;
  const both = (a: readonly OptionalCategory[], b: readonly OptionalCategory[]) =>
    a.filter((category) => b.includes(category));
  return {
    mode: later(modes, one.mode, other.mode),
    on: both(one.on, other.on),
    // Who sent a signal is better not asked than asked, and what a law wants to be confirmed can be confirmed to anybody.
    onSignal: later(signals, one.onSignal, other.onSignal),
    isDntAnObjection: one.isDntAnObjection || other.isDntAnObjection,
    lifetime: strength(one) > strength(other) ? one.lifetime : other.lifetime,
    neverUnder: one.neverUnder > other.neverUnder ? one.neverUnder : other.neverUnder,
    exempt: both(one.exempt, other.exempt),
  };
}

/**
 * Whose days hold. Where a grant is needed, the shorter: when a choice ends there, all is off. Elsewhere the longer: when an
 * objection ends there, what it stopped starts again.
 */
const strength = ({ mode, lifetime }: Row) => (mode === 'opt-in' ? 1000 - lifetime : lifetime);
