// A cookie that a script from a held host writes while it is first run: the parser met the script, and nothing could
// hold the script itself.
import { waitFor } from './guard.js';
import type { Guard } from './guard.js';
import { wrap } from './wrap.js';

export function holdCookies(guard: Guard): void {
  wrap(
    Document.prototype,
    'cookie',
    (native, self, values) => {
      const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
      const write = () => Reflect.apply(native, self, values);
      if (src && guard.isHeld(src)) waitFor(guard, src, write);
      else write();
    },
    'set',
  );
}
