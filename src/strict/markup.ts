// Markup that a script writes: what its tags may not load yet is renamed before the browser reads it.
import { wrap } from './wrap.js';
import type { Elements } from './elements.js';
import type { IsHeld } from './guard.js';
import { mark, names } from './elements.js';
import type { Pass } from './wrap.js';

/** Methods and properties that take markup, of whatever object has them. */
const writers = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'write',
  'writeln',
];

/** A tag up to its end, past any `>` in a value: https://html.spec.whatwg.org/#start-tags */
const tags = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*/gi;

export function holdMarkup(isHeldIn: IsHeld, { vet }: Elements): void {
  const loading = new RegExp(`(?<=[\\s"'/])(?=(${names.join('|')})\\s*=)`, 'gi');
  let trusted: Policy = { createHTML: String };
  try {
    trusted = trustedTypes.createPolicy('cookie-gate-strict', trusted);
  } catch {
    // No Trusted Types here, or no leave.
  }
  const defuse = (html: unknown) =>
    isHeldIn(html)
      ? trusted.createHTML(
          `${html as string}`.replace(tags, (tag) =>
            isHeldIn(tag) ? tag.replace(loading, mark) : tag,
          ),
        )
      : html;

  const intercept = (values: unknown[], self: Node, pass: Pass) => {
    if (!values.some(isHeldIn)) return undefined;
    const { parentNode } = self;
    const result = pass(values.map(defuse));
    for (const root of [result, self, parentNode])
      if (root instanceof Node) vet(root as Element, mark);
    return [result] as const;
  };
  for (const owner of [
    document,
    ...[Element, ShadowRoot, Range, DOMParser].map(({ prototype }) => prototype),
  ])
    for (const key of writers)
      for (const part of ['set', 'value'] as const) wrap(owner, key, intercept, part);

  // What stands in the page's own templates comes to life by cloning.
  const met = new WeakSet<ParentNode>();
  wrap(
    HTMLTemplateElement.prototype,
    'content',
    (values, _, pass) => {
      const content = pass(values) as DocumentFragment;
      if (!met.has(content)) vet(content, '');
      met.add(content);
      return [content];
    },
    'get',
  );
}

interface Policy {
  createHTML(value: string): string;
}

declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy };
