// How a function of the platform is replaced so that nobody can tell: it keeps its name, its length and all that other
// tools have hung on it, cannot be constructed where it could not, and shows the source of what it replaces.

/** The native function, on the same object, with these values. */
export type Pass = (values: readonly unknown[]) => unknown;

/** Gives what a call returns, in a list, or nothing where the native function is to be called. */
type Intercept = (
  values: never,
  self: never,
  pass: Pass,
) => readonly [unknown?] | false | undefined | void;

type Constructor = (new (...values: readonly unknown[]) => object) & {
  prototype: { constructor: unknown };
};

type Method = (...values: unknown[]) => unknown;

const natives = new WeakMap<object, object>();

/** Replaces a method, or the getter or setter of a property; nothing where the browser has none. */
export function wrap(
  owner: object,
  key: string,
  intercept: Intercept,
  part: 'value' | 'get' | 'set' = 'value',
): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  const native = descriptor?.[part] as Method | undefined;
  if (!native) return;
  const { wrapped } = {
    wrapped(this: never, ...values: unknown[]) {
      const pass = (other: readonly unknown[]) => Reflect.apply(native, this, other);
      const result = intercept(values as never, this, pass);
      if (result) return result[0];
      return pass(values);
    },
  };
  Object.defineProperties(wrapped, Object.getOwnPropertyDescriptors(native));
  natives.set(wrapped, native);
  Object.defineProperty(owner, key, { ...descriptor, [part]: wrapped });
}

/** Replaces a constructor; `make` gives the instance, or nothing for the native one. */
export function wrapConstructor(
  key: 'EventSource' | 'WebSocket',
  make: (native: Constructor, values: readonly unknown[]) => object | false,
): void {
  const native = window[key] as unknown as Constructor;
  const wrapped = new Proxy(native, {
    construct: (_, values, target) =>
      make(native, values) || Reflect.construct(native, values, target),
  });
  natives.set(wrapped, native);
  window[key] = native.prototype.constructor = wrapped as never;
}

/** Comes first of all, so that it hides itself too. */
export const hideSources = () =>
  wrap(Function.prototype, 'toString', (_, self) => {
    const native = natives.get(self) as Method | undefined;
    return native && [Reflect.apply(Function.prototype.toString, native, [])];
  });
