// Connections that stay open. Their constructor must give something at once: it stands in, keeps what is done to it,
// and does it to the real one when there is one.
import type { IsHeld, Wait } from './guard.js';
import { wrapConstructor } from './wrap.js';

/** What fails at once without going out: a type that is no stream's, and a port that no browser opens. */
const failing = { EventSource: 'data:,', WebSocket: 'wss://localhost:1' };

type Stream = Record<PropertyKey, unknown>;
type Method = (...values: unknown[]) => unknown;

export function holdStreams(isHeld: IsHeld, wait: Wait): void {
  for (const key of ['EventSource', 'WebSocket'] as const)
    wrapConstructor(key, (native, values) => {
      const [address] = values;
      if (!isHeld(address)) return false;
      const seen: Stream = { url: address, readyState: 0 };
      let real: Stream | undefined;
      const early: ((stream: Stream) => void)[] = [];
      const become = (...given: readonly unknown[]) => {
        real = new native(...given) as Stream;
        for (const act of early) act(real);
      };
      const act = (on: (stream: Stream) => unknown) => (real ? on(real) : void early.push(on));
      wait(
        address,
        () => become(...values),
        () => become(failing[key]),
      );
      return new Proxy(Object.create(native.prototype as object) as Stream, {
        get: (_, name) =>
          /^(send|close)$|Ev/.test(String(name))
            ? (...given: unknown[]) => act((stream) => (stream[name] as Method)(...given))
            : ((real ?? seen)[name] ?? (native as unknown as Stream)[name]),
        set(_, name, value) {
          seen[name] = value;
          act((stream) => (stream[name] = value));
          return true;
        },
      });
    });
}
