import type { OptionalCategory } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
import { vendorOf } from '../../contract/vendor-name.js';
import { partnerIds } from './partner-ids.js';

/** The page's tags that stand under a category. */
export const tagsOf = (category: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-consent]')].filter(({ dataset }) =>
    dataset.consent!.split(/\s+/).includes(category),
  );

/** Vendors that the gate's attributes and the page's tags name; a partner has a switch of its own, and is not among them. */
export function vendorsOf(gate: Gate, category: OptionalCategory): readonly string[] {
  const vendors = new Set([
    ...gate.config[category].map(vendorOf),
    ...tagsOf(category).flatMap(({ dataset }) => dataset.vendor ?? []),
  ]);
  for (const id of partnerIds(gate)) vendors.delete(id);
  return [...vendors];
}
