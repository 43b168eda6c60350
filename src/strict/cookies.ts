// A cookie that a script from a held host writes while it is first run: the parser met the script, and nothing could
// hold the script itself.
import type { IsHeld, Wait } from './guard.js';
import { wrap } from './wrap.js';

export const holdCookies = (isHeld: IsHeld, wait: Wait): void =>
  wrap(
    Document.prototype,
    'cookie',
    (values: unknown[], _, pass) => {
      const src = (document.currentScript as HTMLScriptElement | null)?.src;
      return isHeld(src) && [wait(src, () => pass(values))];
    },
    'set',
  );
