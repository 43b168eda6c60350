/** Puts a value on `Object.prototype` under each name while `act` runs. */
export function pollute<Result>(
  values: Readonly<Record<string, unknown>>,
  act: () => Result,
): Result {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  const names = Object.keys(values);
  try {
    for (const name of names)
      Object.defineProperty(prototype, name, {
        value: values[name],
        configurable: true,
        enumerable: true,
        writable: true,
      });
    return act();
  } finally {
    for (const name of names) delete prototype[name];
  }
}
