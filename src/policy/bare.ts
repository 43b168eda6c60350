/** The same own properties without a prototype, so that nothing a page puts on `Object.prototype` can answer for them. */
export const bare = <T extends object>(from?: object): T =>
  ({ __proto__: null, ...from }) as unknown as T;
