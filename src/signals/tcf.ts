// Where another platform asks under the IAB's Transparency and Consent Framework, the gate follows its answer. It never
// speaks for one itself. https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
import { TCString } from '@iabtcf/core';
import type { OptionalCategory } from '../contract/categories.js';
import type { Gate } from '../contract/gate.js';

/** The purposes that must all be consented to; a legitimate interest is no consent. */
const purposes: Readonly<Record<OptionalCategory, readonly number[]>> = {
  preferences: [1, 5, 6],
  analytics: [1, 8, 9],
  advertising: [1, 2, 3, 4, 7],
  marketing: [1, 2, 3, 4, 7],
};

interface TcData {
  readonly tcString?: string;
  readonly eventStatus?: string;
  readonly gdprApplies?: boolean;
}

type TcfApi = (
  command: 'addEventListener',
  version: 2,
  callback: (data: TcData, isSuccess: boolean) => void,
) => void;

/** What a string consents to; nothing where it cannot be read. */
export function choicesOf(tcString: string): Record<OptionalCategory, boolean> {
  let has = (_purpose: number) => false;
  try {
    const { purposeConsents } = TCString.decode(tcString);
    has = (purpose) => purposeConsents.has(purpose);
  } catch {
    // Not a string of the framework.
  }
  return {
    preferences: purposes.preferences.every(has),
    analytics: purposes.analytics.every(has),
    advertising: purposes.advertising.every(has),
    marketing: purposes.marketing.every(has),
  };
}

export function start({ page, tell }: Pick<Gate, 'page' | 'tell'>): void {
  const { __tcfapi: tcf } = globalThis as { __tcfapi?: TcfApi };
  if (!tcf) {
    tell('tag-failed', 'tcf: no window.__tcfapi on this page');
    return;
  }
  // It asks the visitor, so the gate does not.
  if (!page.decision.answered) page.refuse();
  tcf('addEventListener', 2, ({ tcString, eventStatus, gdprApplies }, isSuccess) => {
    const isSettled = eventStatus === 'tcloaded' || eventStatus === 'useractioncomplete';
    if (!isSuccess || !isSettled || gdprApplies === false) return;
    const choices = choicesOf(tcString ?? '');
    const { categories } = page.decision;
    const isNews = Object.entries(choices).some(
      ([category, isOn]) => categories[category as OptionalCategory] !== isOn,
    );
    if (isNews) page.save(choices);
  });
}
