import { createHash } from 'node:crypto';

/** The hash of the text that was shown, made anew, and whether it is the one that the receipt names. Without a text there is nothing to prove. */
export function proofOf({ text }) {
  if (!text) return { sha256: null, matches: true };
  const sha256 = createHash('sha256').update(text.shown).digest('hex');
  return { sha256, matches: sha256 === text.sha256 };
}

/** Whether each receipt of a browser names the one before, so that none is missing between them. */
export const chainOf = (receipts) =>
  receipts.every(({ previous }, index) => previous === receipts[index - 1]?.key);
