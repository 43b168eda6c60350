// The two choices the first layer offers, wherever they are offered.
import type { Choices, Gate } from '../../contract/gate.js';
import type { Source } from '../../contract/record.js';

/** Every category that is asked for, granted. */
export const everything = ({ config }: Gate): Choices =>
  Object.fromEntries(config.categories.map((name) => [name, true]));

/** Granting takes a person: a click made by a script or an extension grants nothing. */
export const grantAll =
  (gate: Gate, source: Source) =>
  ({ isTrusted }: Event) =>
    isTrusted && gate.choose({ choices: everything(gate), source });

/** Refusing takes anyone: a tool that refuses on a visitor's behalf is obeyed. */
export const refuseAll = (gate: Gate, source: Source) => () => gate.choose({ choices: {}, source });
