// Requests that a script makes without an element. A refused one fails as a blocked request does.
import { waitFor } from './guard.js';
import type { Guard } from './guard.js';
import { wrap } from './wrap.js';

/** What asked for it, one call of `open`. */
type Opened = readonly [address: string, isSync: boolean];

export function holdRequests(guard: Guard): void {
  wrap(window, 'fetch', (native, self, values: [RequestInfo | URL, RequestInit?]) => {
    const [asked] = values;
    const address = asked instanceof Request ? asked.url : `${asked}`;
    if (!guard.isHeld(address)) return Reflect.apply(native, self, values);
    return new Promise((resolve, reject) => {
      // As it is now: the page may go on to change what it handed over.
      const request = new Request(...values);
      const { signal } = request;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      waitFor(
        guard,
        address,
        () => resolve(Reflect.apply(native, self, [request])),
        () => reject(new TypeError('Failed to fetch')),
      );
    });
  });

  const { prototype } = XMLHttpRequest;
  const { open } = prototype;
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  wrap(prototype, 'open', (native, self: XMLHttpRequest, values: unknown[]) => {
    Reflect.apply(native, self, values);
    opened.set(self, [`${values[1] as string}`, values[2] === false]);
  });
  wrap(prototype, 'abort', (native, self: XMLHttpRequest, values) => {
    opened.delete(self);
    return Reflect.apply(native, self, values);
  });
  wrap(prototype, 'send', (native, self: XMLHttpRequest, values: unknown[]) => {
    const call = opened.get(self);
    if (!call || !guard.isHeld(call[0])) return Reflect.apply(native, self, values);
    const [address, isSync] = call;
    if (isSync) throw new DOMException('A network error occurred.', 'NetworkError');
    const ifStill = (then: () => void) => () => {
      if (opened.get(self) === call) then();
    };
    waitFor(
      guard,
      address,
      ifStill(() => Reflect.apply(native, self, values)),
      ifStill(() => {
        // It fails by the browser's own hand, with every event in its order.
        open.call(self, 'GET', 'about:invalid', true);
        Reflect.apply(native, self, []);
      }),
    );
  });

  wrap(Navigator.prototype, 'sendBeacon', (native, self, values: [string]) => {
    if (!guard.isHeld(`${values[0]}`)) return Reflect.apply(native, self, values);
    waitFor(guard, `${values[0]}`, () => Reflect.apply(native, self, values));
    return true;
  });
}
