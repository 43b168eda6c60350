// Why a tag is held, released or withdrawn, in one sentence. Pure.
import type { Config } from '../contract/attributes.js';
import type { OptionalCategory } from '../contract/categories.js';
import type { Decision } from '../contract/decision.js';
import type { Finding } from './finding.js';
import type { Tag } from './read-tags.js';

export interface TagFacts {
  readonly tag: Tag;
  readonly decision: Decision;
  readonly asked: Config['categories'];
  readonly findings: readonly Finding[];
}

/** What keeps a tag held whatever is granted. */
const faults: readonly (readonly [Finding['code'], string])[] = [
  ['not-held', 'not held in truth: it is written live, so the browser need not wait for the gate'],
  ['bad-address', 'held: its address is not http(s)'],
  ['wrong-nonce', 'held: its nonce is not the page’s'],
  ['cannot-hold', 'held: it is no element that the gate can release'],
  ['tag-failed', 'held: it could not be started; the page’s Trusted Types may not allow it'],
];

export function explainTag(facts: TagFacts): string {
  const { tag } = facts;
  const has = (code: Finding['code']) =>
    facts.findings.some((finding) => finding.code === code && finding.element === tag.element);
  const missing = whatIsMissing(facts);

  if (tag.state === 'withdrawn')
    return `withdrawn: it has started, and now ${missing ?? 'it may not'}; it goes on until the page is loaded anew`;
  if (tag.state === 'released') {
    if (has('tag-failed')) return 'released: it has started, and failed';
    if (has('tag-late')) return 'released: it has started, and did not answer in time';
    if (missing) return 'released: the visitor has asked for this one alone';
    return `released: ${isOrAre(tag.categories)} granted`;
  }
  if (!tag.categories[0]) return 'held: its data-consent names no category';
  const odd = tag.categories.find((category) => !(category in facts.decision.categories));
  if (odd !== undefined) return `held: there is no category “${odd}”`;
  const fault = faults.find(([code]) => has(code));
  if (fault) return fault[1];
  if (missing) return `held: ${missing}`;
  if (tag.categories.every((category) => category === 'authentication'))
    // The gate does not tell which of the two it is.
    return 'held: it waits for the tags before it, or came after the page was read, when authentication starts nothing';
  return `held: ${isOrAre(tag.categories)} granted, and it waits for the tags before it`;
}

/** Of a vendor that an attribute names and that has not started. */
export const explainPreset = (facts: TagFacts): string =>
  `held: ${whatIsMissing(facts) ?? 'granted, and not started; where its file or its values are wrong, that is told below'}`;

/** The grant that the tag lacks, or nothing. */
function whatIsMissing({ tag, decision, asked }: TagFacts): string | undefined {
  const ungranted = tag.categories.filter(
    (category) => decision.categories[category as OptionalCategory] !== true,
  );
  const never = ungranted.filter((category) => !asked.includes(category as OptionalCategory));
  if (never.length) return `${isOrAre(never)} never granted, since data-categories leaves it out`;
  if (ungranted.length)
    return `${isOrAre(ungranted)} ${decision.answered ? 'refused' : 'not granted'}`;
  const within = tag.categories.find((category) =>
    decision.refusedVendors[category as OptionalCategory]?.includes(tag.vendor),
  );
  return within && `vendor ${tag.vendor} is refused inside ${within}`;
}

const list = new Intl.ListFormat('en');
const isOrAre = (words: readonly string[]) =>
  `${list.format(words)} ${words.length > 1 ? 'are' : 'is'}`;
