// The queue that most vendors' scripts look for: a function that keeps the calls made before the script is there.
type Stub = (...args: unknown[]) => void;

const globals = globalThis as unknown as Record<string, Stub | undefined>;

/**
 * The function `name`, made where it is missing: it keeps each call's arguments in its property `list`, and hands them
 * to its property `method` once the vendor's script has put one there.
 */
export const queue = (name: string, list = 'q', method = ''): Stub =>
  (globals[name] ??= Object.assign(
    function () {
      const stub = globals[name] as unknown as Record<string, Stub & unknown[]>;
      // Vendors' scripts ask for the arguments themselves, not for a list of them.
      // eslint-disable-next-line prefer-rest-params
      if (stub[method]) stub[method].apply(stub, arguments as never);
      // eslint-disable-next-line prefer-rest-params
      else stub[list]!.push(arguments);
    },
    { [list]: [] },
  ));

/** The list `name`, made where it is missing, whose entries the vendor's script takes. */
export const list = (name: string): unknown[] =>
  ((globals as unknown as Record<string, unknown[] | undefined>)[name] ??= []);

type Methods = unknown[] & Record<string, (...args: unknown[]) => void>;

/** The list `name` with functions, `names` separated by spaces, each of which keeps its call in it as `[name, …]`. */
export function methods(name: string, names: string): Methods {
  const calls = list(name) as Methods;
  for (const method of names.match(/\w+/g) ?? [])
    calls[method] ??= (...args) => void calls.push([method, ...args]);
  return calls;
}
