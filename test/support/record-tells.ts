import type { ReportCode, Tell } from '../../src/contract/reports.js';

export interface Tells {
  readonly tell: Tell;
  /** What was told, in order. */
  readonly told: { readonly code: ReportCode; readonly about: string | Element }[];
  readonly codes: () => ReportCode[];
}

/** Keeps what is told. */
export function recordTells(): Tells {
  const told: Tells['told'] = [];
  return {
    told,
    tell: (code, about) => void told.push({ code, about }),
    codes: () => told.map(({ code }) => code),
  };
}
