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
  const { topics, partners: listed, neverVendors } = gate.rules!;
  if (!topics.length) return choice;
  const { categories, refusedVendors, partners = [] } = gate.elsewhere!();
  const ids = partnerIds(gate);
  const of = <Value>(value: (category: OptionalCategory) => Value) =>
    Object.fromEntries(gate.config.categories.map((category) => [category, value(category)]));
  const refusedThere = (category: OptionalCategory) =>
    (refusedVendors[category] ?? []).filter((id) => !ids.includes(id));
  return {
    ...choice,
    choices: of((category) =>
      isOffHere(gate, category) ? categories[category] : !!choice.choices[category],
    ),
    // A vendor that is off for the page's sake is refused on the others only if the visitor has said so there.
    refusedVendors: of((category) =>
      isOffHere(gate, category)
        ? refusedThere(category)
        : [
            ...(choice.refusedVendors?.[category] ?? []).filter((id) => !neverVendors.includes(id)),
            ...refusedThere(category).filter((id) => neverVendors.includes(id)),
          ],
    ),
    ...(listed.length && { partners }),
  };
}
