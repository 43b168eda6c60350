/** Registers an element; a name that is taken already stays with whoever took it. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
