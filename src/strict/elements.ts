// Elements that a script makes or changes. What one may not load yet is kept beside it, as `data-held-src` and the like
// for clones to carry along; the element itself stays in the page, and loads in its place after a grant.
import type { IsHeld, Wait } from './guard.js';
import { wrap } from './wrap.js';

const properties = 'src srcset href imageSrcset poster data srcdoc'.split(' ');
export const names = properties.map((property) => property.toLowerCase());

/** They hold addresses among other text. */
const isText = /set|doc/;

/** Links a visitor follows, and elements that load nothing by themselves. */
const isLink = /^(a|area|base)$|-/;

export const mark = 'data-held-';

export interface Elements {
  /** Whether this is an address that the element may not load. */
  readonly mustWait: (element: Element, name: string, value: string) => boolean;
  /** Calls with each attribute that is, with this prefix, one that loads. */
  readonly eachLoading: (
    root: ParentNode,
    prefix: string,
    found: (element: Element, name: string, value: string) => void,
  ) => void;
  /** Holds what may not load among these attributes. */
  readonly vet: (root: ParentNode, prefix: string) => void;
}

export function holdElements(isHeld: IsHeld, isHeldIn: IsHeld, wait: Wait): Elements {
  const { removeAttribute, setAttribute } = Element.prototype;
  /** What waits, by the attribute's name. A trusted value stays one: its attribute shows the text alone. */
  const held = new WeakMap<Element, Record<string, readonly [unknown] | undefined>>();

  let isUsed = false;

  const forget = (element: Element, name: string) => {
    delete held.get(element)?.[name];
    removeAttribute.call(element, mark + name);
  };

  const mustWait = (element: Element, name: string, value: unknown) =>
    !isLink.test(element.localName) && (isText.test(name) ? isHeldIn : isHeld)(value);

  /** False where it may load now; then whatever waited before in its stead is forgotten. */
  const hold = (element: Element, name: string, value: unknown, start: () => unknown): boolean => {
    forget(element, name);
    if (!mustWait(element, name, value)) return false;
    isUsed = true;
    const waiting = [value] as const;
    const values = held.get(element) ?? {};
    held.set(element, values);
    values[name] = waiting;
    setAttribute.call(element, mark + name, value as string);
    const isGone = () => values[name] !== waiting;
    let hasFailed = false;
    wait(
      value,
      () => {
        if (isGone()) return;
        forget(element, name);
        start();
      },
      () => {
        if (!hasFailed) element.dispatchEvent(new Event('error'));
        return (hasFailed = true);
      },
      () => isGone() || !mustWait(element, name, value),
    );
    return true;
  };

  const eachLoading: Elements['eachLoading'] = (root, prefix, found) => {
    const selector = names.map((name) => `[${prefix}${name}]`).join();
    for (const element of [root as Element, ...root.querySelectorAll(selector)])
      for (const name of names) {
        const value = element.getAttribute?.(prefix + name);
        if (value && !held.get(element)?.[name]) found(element, name, value);
      }
  };

  const vet: Elements['vet'] = (root, prefix) =>
    eachLoading(root, prefix, (element, name, value) => {
      const start = () => setAttribute.call(element, name, value);
      const isWaiting = hold(element, name, value, start);
      if (isWaiting || prefix) removeAttribute.call(element, (isWaiting ? '' : prefix) + name);
      if (!isWaiting && prefix) start();
    });

  // Clones, and what came of a template.
  new MutationObserver((changes) => {
    if (!isUsed) return;
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) vet(node, mark);
  }).observe(document, { childList: true, subtree: true });

  for (const type of Object.getOwnPropertyNames(window).filter((name) => /^HTML.+t$/.test(name)))
    properties.forEach((property, index) => {
      const name = names[index]!;
      const { prototype } = Reflect.get(window, type) as typeof Element;
      wrap(
        prototype,
        property,
        (values: [unknown], self: Element, pass) =>
          hold(self, name, values[0], () => pass(values)) && [],
        'set',
      );
      wrap(prototype, property, (_, self: Element) => held.get(self)?.[name], 'get');
    });
  for (const method of ['setAttributeNS', 'setAttribute'])
    wrap(Element.prototype, method, (values: unknown[], self: Element, pass) => {
      const name = `${values.at(-2) as string}`.toLowerCase();
      return names.includes(name) && hold(self, name, values.at(-1), () => pass(values)) && [];
    });
  wrap(Element.prototype, 'removeAttribute', ([name]: [string], self: Element) =>
    forget(self, `${name}`),
  );

  return { mustWait, eachLoading, vet };
}
