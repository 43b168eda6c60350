// The hash that lets anybody see that a text is still the one that was shown.
import type { Receipt } from '../contract/receipt.js';
import type { Kept } from './history.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Only on https, where the browser lends it. */
async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The receipt with the hash of its text, and without the text where none can be made. */
export async function prove({ text, ...receipt }: Kept): Promise<Receipt> {
  const proven = text &&
    (globalThis.crypto.subtle as SubtleCrypto | undefined) && {
      text: { shown: text.shown, sha256: await hashOf(text.shown), buttons: text.buttons },
    };
  return { ...receipt, ...proven } as Receipt;
}
