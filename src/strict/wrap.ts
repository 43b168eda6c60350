// How a function of the platform is replaced so that nobody can tell: it keeps its name, its length and all that other
// tools have hung on it, cannot be constructed where it could not, and shows the source of what it replaces.

/** One call: of the native function, on this object, with these values. */
type Call = (native: Native, self: never, values: never) => unknown;
export type Native = (...values: never[]) => unknown;

const natives = new WeakMap<object, Native>();

/** Replaces a method, or the getter or setter of a property; nothing where the browser has none. */
export function wrap(
  owner: object,
  key: string,
  call: Call,
  part: 'value' | 'get' | 'set' = 'value',
): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  const native = descriptor?.[part] as Native | undefined;
  if (!native) return;
  const { wrapped } = {
    wrapped(this: never, ...values: never[]) {
      return call(native, this, values as never);
    },
  };
  Object.defineProperties(wrapped, Object.getOwnPropertyDescriptors(native));
  natives.set(wrapped, native);
  Object.defineProperty(owner, key, { ...descriptor, [part]: wrapped });
}

/** Replaces a constructor; `make` gives the instance, or nothing for the native one. */
export function wrapConstructor(
  key: 'EventSource' | 'WebSocket',
  make: (native: new (address: string) => object, values: readonly unknown[]) => object | undefined,
): void {
  const native = window[key];
  const wrapped = new Proxy(native, {
    construct: (_, values, target) =>
      make(native, values) ?? Reflect.construct(native, values, target),
  });
  natives.set(wrapped, native as never);
  Object.assign(window, { [key]: wrapped });
}

/** Comes first of all, so that it hides itself too. */
export const hideSources = () =>
  wrap(Function.prototype, 'toString', (native, self, values) =>
    Reflect.apply(native, natives.get(self) ?? self, values),
  );
