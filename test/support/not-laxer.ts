import type { Row } from '../../src/policy/rules/row.js';

const modes = ['notice', 'opt-out', 'opt-in'];
const signals = ['ask', 'honour', 'must'];

/** The fields in which a row is laxer than another: none where it holds whatever the other asks. */
export function notLaxer(row: Row, than: Row): string[] {
  const within = (list: readonly string[], wide: readonly string[]) =>
    list.every((one) => wide.includes(one));
  const holds: Readonly<Record<keyof Row, boolean>> = {
    mode: modes.indexOf(row.mode) >= modes.indexOf(than.mode),
    on: within(row.on, than.on),
    onSignal: signals.indexOf(row.onSignal) >= signals.indexOf(than.onSignal),
    isDntAnObjection: row.isDntAnObjection || !than.isDntAnObjection,
    // A choice that ends where a grant is needed leaves all off; elsewhere its end sets going what it stopped.
    lifetime:
      row.mode === 'opt-in'
        ? than.mode !== 'opt-in' || row.lifetime <= than.lifetime
        : row.lifetime >= than.lifetime,
    neverUnder: row.neverUnder >= than.neverUnder,
    exempt: within(row.exempt, than.exempt),
  };
  return Object.entries(holds)
    .filter(([, isHeld]) => !isHeld)
    .map(([field]) => field);
}
