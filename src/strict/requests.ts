// Requests that a script makes without an element. A refused one fails as a blocked request does.
import type { IsHeld, Wait } from './guard.js';
import { wrap } from './wrap.js';

export function holdRequests(isHeld: IsHeld, wait: Wait): void {
  wrap(window, 'fetch', (values: [RequestInfo | URL, RequestInit?], _, pass) => {
    const [asked] = values;
    const address = (asked as Partial<Request> | undefined)?.url ?? asked;
    if (!isHeld(address)) return undefined;
    const answer = new Promise((resolve, reject) => {
      // As it is now: the page may go on to change what it handed over.
      const request = new Request(...values);
      const { signal } = request;
      signal.onabort = () => reject(signal.reason as Error);
      wait(
        address,
        () => resolve(pass([request])),
        () => reject(new TypeError('Failed to fetch')),
      );
    });
    return [answer];
  });

  const { prototype } = XMLHttpRequest;
  const { open } = prototype;
  /** The values of the last call of `open`; it ends with the next, or with `abort`. */
  const opened = new WeakMap<XMLHttpRequest, readonly unknown[]>();
  wrap(prototype, 'open', (values: unknown[], self: XMLHttpRequest) => {
    opened.set(self, values);
  });
  wrap(prototype, 'abort', (_, self: XMLHttpRequest) => {
    opened.delete(self);
  });
  wrap(prototype, 'send', (values, self: XMLHttpRequest, pass) => {
    const call = opened.get(self);
    if (!call || !isHeld(call[1])) return undefined;
    if (call[2] === false) throw new DOMException('', 'NetworkError');
    const send = () => opened.get(self) === call && pass(values);
    wait(call[1], send, () => {
      // It fails by the browser's own hand, with every event in its order.
      if (opened.get(self) === call) open.call(self, 'GET', 'about:invalid', true);
      send();
    });
    return [];
  });

  wrap(Navigator.prototype, 'sendBeacon', (values: unknown[], _, pass) => {
    if (!isHeld(values[0])) return undefined;
    wait(values[0], () => pass(values));
    return [true];
  });
}
