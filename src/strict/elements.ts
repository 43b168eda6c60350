// Elements that a script makes or changes. What one may not load yet is kept beside it, as `data-held-src` and the like
// for clones to carry along; the element itself stays in the page, and loads in its place after a grant.
import type { Guard } from './guard.js';
import { wrap } from './wrap.js';

const types = 'Script Image IFrame Link Source Media Video Track Embed Object Input';
const properties = 'src srcset href imageSrcset poster data srcdoc';
const names = properties.toLowerCase().split(' ');

/** They hold addresses among other text. */
const isText = /set|doc/;

/** Links a visitor follows, and elements that load nothing by themselves. */
const isLink = /^(a|area|base)$|-/;

const mark = (name: string) => `data-held-${name}`;
const all = (root: ParentNode, attribute: (name: string) => string) =>
  root.querySelectorAll(names.map((name) => `[${attribute(name)}]`).join());

export interface Elements {
  /** Holds what may not load in a piece that is not in the page yet. */
  readonly defuse: (root: ParentNode) => void;
}

/** `isDeclared` says whether the gate itself starts this element, or a download ahead of one. */
export function holdElements(
  { isHeld, isHeldIn, wait }: Guard,
  isDeclared: (element: HTMLElement, value: string) => boolean,
): Elements {
  const { setAttribute, removeAttribute } = Element.prototype;
  const held = new WeakMap<Element, Map<string, { readonly value: unknown }>>();

  const forget = (element: Element, name: string) => {
    if (held.get(element)?.delete(name)) removeAttribute.call(element, mark(name));
  };

  /** False where it may load now; then whatever waited before in its stead is forgotten. */
  const hold = (element: Element, name: string, value: unknown): boolean => {
    const mustWait = () =>
      !isLink.test(element.localName) &&
      (isText.test(name) ? isHeldIn : isHeld)(`${value as string}`) &&
      !isDeclared(element as HTMLElement, `${value as string}`);
    forget(element, name);
    if (!mustWait()) return false;
    if (!held.has(element)) held.set(element, new Map());
    // A trusted value stays one: its attribute shows the text alone.
    const waiting = { value };
    held.get(element)!.set(name, waiting);
    setAttribute.call(element, mark(name), `${value as string}`);
    observer.observe(document, { childList: true, subtree: true });
    const isGone = () => held.get(element)!.get(name) !== waiting;
    let hasFailed = false;
    wait(
      () => isGone() || !mustWait(),
      () => {
        if (isGone()) return;
        forget(element, name);
        setAttribute.call(element, name, value as string);
      },
      () => {
        if (!hasFailed) element.dispatchEvent(new Event('error'));
        return (hasFailed = true);
      },
    );
    return true;
  };

  // Clones, and what came of a template.
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const { parentNode } of addedNodes)
        if (parentNode) all(parentNode as Element, mark).forEach(take);
    }
  });
  const take = (element: Element) => {
    for (const name of names) {
      const value = element.getAttribute(mark(name));
      if (value === null || held.get(element)?.has(name) || hold(element, name, value)) continue;
      removeAttribute.call(element, mark(name));
      setAttribute.call(element, name, value);
    }
  };

  for (const property of properties.split(' ')) {
    const name = property.toLowerCase();
    for (const type of types.split(' ')) {
      const { prototype } = Reflect.get(window, `HTML${type}Element`) as typeof Element;
      wrap(
        prototype,
        property,
        (native, self, values) => {
          if (!hold(self, name, values[0])) Reflect.apply(native, self, values);
        },
        'set',
      );
      wrap(
        prototype,
        property,
        (native, self, values) => {
          const waiting = held.get(self)?.get(name);
          if (!waiting) return Reflect.apply(native, self, values);
          return isText.test(name)
            ? waiting.value
            : new URL(`${waiting.value as string}`, document.baseURI).href;
        },
        'get',
      );
    }
  }
  const nameOf = (value: unknown) => {
    const name = `${value as string}`.toLowerCase().replace(/^.*:/, '');
    return names.includes(name) && name;
  };
  for (const [method, at] of [
    ['setAttribute', 0],
    ['setAttributeNS', 1],
  ] as const) {
    wrap(Element.prototype, method, (native, self: Element, values: unknown[]) => {
      const name = nameOf(values[at]);
      if (!name || !hold(self, name, values[at + 1])) return Reflect.apply(native, self, values);
    });
  }
  wrap(Element.prototype, 'removeAttribute', (native, self: Element, values: unknown[]) => {
    forget(self, `${values[0] as string}`.toLowerCase());
    return Reflect.apply(native, self, values);
  });

  return {
    defuse(root) {
      for (const element of all(root, (name) => name)) {
        for (const name of names) {
          const value = element.getAttribute(name);
          if (value !== null && hold(element, name, value)) removeAttribute.call(element, name);
        }
      }
    },
  };
}
