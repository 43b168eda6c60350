// On a page about a sensitive topic some switches stay off. What the visitor has chosen for the site's other pages is
// not theirs to change.
import type { Category, OptionalCategory } from '../../contract/categories.js';
import type { Choice, Gate } from '../../contract/gate.js';
import { partnerIds } from './partner-ids.js';

/** Whether the page, and not the visitor, decides that the category is off. */
export const isOffHere = ({ rules }: Gate, category: Category): boolean =>
  !!rules?.topics.length && rules.never.includes(category as OptionalCategory);

/** The choice, but for what cannot be chosen here: of that what holds elsewhere. */
export function keepElsewhere(gate: Gate, choice: Choice): Choice {
  const off = gate.config.categories.filter((category) => isOffHere(gate, category));
  if (!off.length) return choice;
  const { categories, refusedVendors, partners = [] } = gate.elsewhere!();
  const ids = partnerIds(gate);
  const ofOff = <Value>(value: (category: OptionalCategory) => Value) =>
    Object.fromEntries(off.map((category) => [category, value(category)]));
  return {
    ...choice,
    choices: { ...choice.choices, ...ofOff((category) => categories[category]) },
    refusedVendors: {
      ...choice.refusedVendors,
      ...ofOff((category) => (refusedVendors[category] ?? []).filter((id) => !ids.includes(id))),
    },
    ...(gate.rules!.partners.length && { partners }),
  };
}
