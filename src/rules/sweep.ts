// After a withdrawal, what tags wrote on their way out is gone before the next one runs.
import type { Gate } from '../contract/gate.js';
import type { ConsentRecord } from '../contract/record.js';
import { whenRead } from './when.js';

/** Milliseconds after a withdrawal in which a page erases again. */
const sweepTime = 60_000;

export async function sweep(gate: Gate, stored: ConsentRecord | undefined): Promise<void> {
  if (stored?.source !== 'withdrawal' || Date.now() - stored.time >= sweepTime) return;
  await whenRead();
  await gate.use('withdraw', gate, false);
}
