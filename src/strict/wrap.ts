// How a function of the platform is replaced so that nobody can tell: it keeps its name, length, properties and, as a
// constructor, its instances. A proxy shows a nameless source, so `toString` shows the native's.
/** One call: of the native function, on this object, with these values. */
export type Call = (native: Function, self: any, values: any[]) => unknown;

const natives = new WeakMap<object, Function>();

const text = Function.prototype.toString;

const proxy = (native: Function, handler: ProxyHandler<any>): any => {
  const wrapped = new Proxy(native, handler);
  natives.set(wrapped, native);
  return wrapped;
};

/** Replaces a method, or the getter or setter of a property; nothing where the browser has none. */
export function wrap(
  owner: object,
  key: string,
  call: Call,
  part: 'value' | 'get' | 'set' = 'value',
): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  const native = descriptor?.[part];
  if (native)
    Object.defineProperty(owner, key, { ...descriptor, [part]: proxy(native, { apply: call }) });
}

/** Replaces a constructor; `make` gives the instance, or nothing for the native one. */
export function wrapConstructor(
  key: string,
  make: (native: Function, values: unknown[]) => object | undefined,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(window, key);
  if (!descriptor) return;
  const construct = (native: Function, values: unknown[], target: Function) =>
    make(native, values) ?? Reflect.construct(native, values, target);
  Object.defineProperty(window, key, {
    ...descriptor,
    value: proxy(descriptor.value, { construct }),
  });
}

export const wrapToString = () =>
  wrap(Function.prototype, 'toString', (native, self, values) =>
    Reflect.apply(native, natives.get(self) ?? self, values),
  );
