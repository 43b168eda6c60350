import type { Signal } from '../../contract/receipt.js';
import { list } from './list-categories.js';

/** The same in every language. */
const names: Readonly<Record<Signal, string>> = {
  gpc: 'Global Privacy Control',
  dnt: 'Do Not Track',
};

/** What the browser sends, as a sentence lists it. */
export const signalNames = (signals: readonly Signal[]): string =>
  list(signals.map((signal) => names[signal]));
