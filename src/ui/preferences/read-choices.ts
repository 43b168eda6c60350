import type { OptionalCategory } from '../../contract/categories.js';
import type { Choice } from '../../contract/gate.js';
import type { RefusedVendors } from '../../contract/record.js';

/**
 * What the switches say: a category by its name, a vendor by its category's name and its own value. A vendor that
 * another page named, and that was refused there, stays refused; `partners` are not kept as vendors.
 */
export function readChoices(
  switches: readonly HTMLInputElement[],
  refusedBefore: RefusedVendors,
  partners: readonly string[] = [],
): Omit<Choice, 'source'> {
  const choices: Partial<Record<OptionalCategory, boolean>> = {};
  const refusedVendors: Partial<Record<OptionalCategory, string[]>> = {};
  for (const { name, checked, dataset } of switches) {
    const category = name as OptionalCategory;
    if ('vendor' in dataset) continue;
    choices[category] = checked;
    const vendors = switches.filter((other) => other.name === name && 'vendor' in other.dataset);
    const elsewhere = (refusedBefore[category] ?? []).filter(
      (vendor) => !partners.includes(vendor) && !vendors.some(({ value }) => value === vendor),
    );
    const here = vendors.filter((vendor) => !vendor.checked).map(({ value }) => value);
    refusedVendors[category] = [...elsewhere, ...here];
  }
  return { choices, refusedVendors };
}
