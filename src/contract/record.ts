import type { OptionalCategory } from './categories.js';

/** Where a choice was made. `withdrawal` is any choice that took a grant back. */
export const sources = ['banner', 'settings', 'withdrawal', 'api'] as const;
export type Source = (typeof sources)[number];

/** What the region's law asks; `opt-in`: nothing optional before a grant. */
export type Mode = 'opt-in';

/** Vendors refused inside a granted category. */
export type RefusedVendors = Readonly<Partial<Record<OptionalCategory, readonly string[]>>>;

/** One choice, as the cookie keeps it. docs/record.md has the written form. */
export interface ConsentRecord {
  /** When, in milliseconds since 1970, whole seconds. */
  readonly time: number;
  /** Granted or refused; a category that was not asked for is absent. */
  readonly choices: Readonly<Partial<Record<OptionalCategory, boolean>>>;
  readonly refusedVendors: RefusedVendors;
  /** Version of the gate, and with it of the default texts, that asked. */
  readonly gate: string;
  /** `data-policy-version` at that time. */
  readonly policy: string;
  /** Language of the texts shown, as a BCP 47 tag. */
  readonly language: string;
  readonly mode: Mode;
  readonly source: Source;
}
