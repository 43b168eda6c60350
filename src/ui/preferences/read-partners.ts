import type { Gate } from '../../contract/gate.js';

/** `*` grants every partner of the list as it is: true only where each of them had a switch, and each is on. */
const asGranted = ({ rules, decidesOn }: Gate, ids: readonly string[]): readonly string[] => {
  const { partners, neverPartners } = rules!;
  const isAll =
    !neverPartners.length &&
    partners.every((partner) => decidesOn!(partner) && ids.includes(partner.id));
  return isAll ? ['*'] : ids;
};

/** The partners that the visitor decides on here. */
const decided = ({ rules, decidesOn }: Gate) => rules!.partners.filter((one) => decidesOn!(one));

/** What accepting all grants of the partners; nothing where none are shown. */
export const allPartners = (gate: Gate): readonly string[] | undefined =>
  gate.rules?.partners.length
    ? asGranted(
        gate,
        decided(gate).map(({ id }) => id),
      )
    : undefined;

/** What the switches in `root` grant of the partners; nothing where none are shown. */
export const grantedPartners = (gate: Gate, root: ParentNode): readonly string[] | undefined =>
  gate.rules?.partners.length
    ? asGranted(
        gate,
        [...root.querySelectorAll<HTMLInputElement>('[data-partner]:checked')].map(
          ({ value }) => value,
        ),
      )
    : undefined;
