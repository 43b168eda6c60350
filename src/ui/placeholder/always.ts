// Vendors whose embeds a visitor has allowed for good. That holds until the next choice of any kind: a refusal ends it, and
// so does the record's own end.
import { embedsKey } from '../../contract/embeds-key.js';

/** When the choice that holds was made, as the record writes it; empty before there is one. */
const choiceTime = () => /cookie-gate=v=1&t=([^&]*)/.exec(document.cookie)?.[1] ?? '';

function read(): string[] {
  try {
    const [time, ...names] = JSON.parse(localStorage.getItem(embedsKey)!) as string[];
    return time === choiceTime() ? names : [];
  } catch {
    return []; // Nothing there, or storage is switched off.
  }
}

export const isAlways = (vendor: string): boolean => read().includes(vendor);

export function allowAlways(vendor: string): void {
  try {
    localStorage.setItem(embedsKey, JSON.stringify([choiceTime(), ...read(), vendor]));
  } catch {
    // Storage is switched off: for this page then.
  }
}

// The record's time has whole seconds: two choices within one are two all the same.
document.addEventListener('cookie-gate:change', () => {
  try {
    localStorage.removeItem(embedsKey);
  } catch {
    // Nothing was kept.
  }
});
