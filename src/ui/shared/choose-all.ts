// The two choices the first layer offers, wherever they are offered.
import type { Gate } from '../../contract/gate.js';
import type { Source } from '../../contract/record.js';

/** Granting takes a person: a click made by a script or an extension grants nothing. */
export const grantAll = (gate: Gate, source: Source) => (event: Event) => {
  if (!event.isTrusted) return;
  const choices = Object.fromEntries(gate.config.categories.map((name) => [name, true]));
  gate.choose({ choices, source });
};

/** Refusing takes anyone: a tool that refuses on a visitor's behalf is obeyed. */
export const refuseAll = (gate: Gate, source: Source) => () => gate.choose({ choices: {}, source });
