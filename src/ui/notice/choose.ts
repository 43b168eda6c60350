// The two ways on beside refusing, where there are rules: to grant everything, and to leave things as they are.
import type { Gate } from '../../contract/gate.js';
import type { RefusedVendors } from '../../contract/record.js';
import { everything } from '../shared/choose-all.js';

/** Granting takes a person: a click made by a script or an extension grants nothing. */
const byPerson = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

/** `*` is short, and of a list that was shown whole alone: elsewhere it would grant partners that this visitor never saw. */
const asShown = ({ rules }: Gate, ids: readonly string[]) =>
  ids.length && ids.length === rules!.partners.length + rules!.neverPartners.length ? ['*'] : ids;

/** Grants what is asked for, and sharing with the partners here. */
export const acceptAll = (gate: Gate) =>
  byPerson(() =>
    gate.choose({
      choices: everything(gate),
      refusedVendors: {},
      source: 'banner',
      partners: asShown(
        gate,
        gate.rules!.partners.map(({ id }) => id),
      ),
    }),
  );

/** A decision has those among its refused vendors that the page or the region, and not the visitor, keeps off. */
function refusedByVisitor({ page, rules }: Gate): RefusedVendors {
  const { partners, neverPartners, neverVendors } = rules!;
  const others = [...partners.map(({ id }) => id), ...neverPartners, ...neverVendors];
  return Object.fromEntries(
    Object.entries(page.decision.refusedVendors).map(([category, vendors]) => [
      category,
      vendors.filter((vendor) => !others.includes(vendor)),
    ]),
  );
}

/** Grants exactly what holds now, so that nothing is granted by leaving it alone. */
export const keepAsIs = (gate: Gate) =>
  byPerson(() => {
    const { categories, partners = [] } = gate.page.decision;
    gate.choose({
      choices: Object.fromEntries(gate.config.categories.map((name) => [name, categories[name]])),
      refusedVendors: refusedByVisitor(gate),
      source: 'banner',
      partners: asShown(gate, partners),
    });
  });
