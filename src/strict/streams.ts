// Connections that stay open. Their constructor must give something at once: it stands in, keeps what is done to it,
// and does it to the real one when there is one.
import { waitFor } from './guard.js';
import type { Guard } from './guard.js';
import { wrapConstructor } from './wrap.js';

/** What fails at once without going out: a type that is no stream's, and a port that no browser opens. */
const failing = { EventSource: 'data:,', WebSocket: 'wss://localhost:1' };

type Stream = Record<PropertyKey, unknown>;
type Method = (...values: unknown[]) => unknown;

export function holdStreams(guard: Guard): void {
  for (const key of ['EventSource', 'WebSocket'] as const) {
    wrapConstructor(key, (native, [address, ...rest]) => {
      if (!guard.isHeld(`${address as string}`)) return undefined;
      let real: Stream | undefined;
      const early: ((stream: Stream) => void)[] = [];
      const be = (target: unknown, ...options: unknown[]) => {
        real = Reflect.construct(native, [target, ...options]) as Stream;
        for (const act of early) act(real);
      };
      const later = (act: (stream: Stream) => unknown) => {
        if (real) return act(real);
        early.push(act);
        return undefined;
      };
      const seen: Stream = {
        url: new URL(`${address as string}`, location.href).href,
        readyState: 0,
      };
      waitFor(
        guard,
        `${address as string}`,
        () => be(address, ...rest),
        () => be(failing[key]),
      );
      return new Proxy(Object.create(native.prototype) as Stream, {
        get(_, name) {
          if (name in EventTarget.prototype || /^(send|close)$/.test(String(name)))
            return (...values: unknown[]) => later((stream) => (stream[name] as Method)(...values));
          return (real ?? seen)[name] ?? (native as unknown as Stream)[name];
        },
        set(_, name, value) {
          seen[name] = value;
          later((stream) => (stream[name] = value));
          return true;
        },
      });
    });
  }
}
