// All findings as sentences: what was found twice is said once, and mistakes come before notices. Pure.
import type { Finding, Message, Messages } from './finding.js';
import { messages } from './messages.js';
import { notices, ownMessages } from './own-messages.js';

export interface Mistake extends Message {
  readonly isNotice: boolean;
  /** How many tags or occasions it is true of. */
  readonly count: number;
}

const all: Messages<string> = { ...messages, ...ownMessages };

export function listMistakes(findings: readonly Finding[]): Mistake[] {
  const alike = new Map<string, { finding: Finding; of: Set<unknown> }>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.place}`;
    const group = alike.get(key) ?? { finding, of: new Set() };
    // The same can be told of one tag more than once.
    group.of.add(finding.element ?? finding);
    alike.set(key, group);
  }
  return [...alike.values()]
    .map(({ finding: { code, place }, of }) => ({
      // A gate of another version may tell a code that is not known here.
      ...(all[code]?.(place) ?? { says: `${code}: ${place}`, fix: 'Look it up in the README.' }),
      isNotice: notices.has(code),
      count: of.size,
    }))
    .sort((one, other) => Number(one.isNotice) - Number(other.isNotice));
}
