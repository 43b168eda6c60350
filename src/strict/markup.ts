// Markup that a script writes: where it asks for a host that is held, it is read in a document that loads nothing,
// defused there, and put in its place.
import type { Elements } from './elements.js';
import type { Guard } from './guard.js';
import { wrap } from './wrap.js';
import type { Native } from './wrap.js';

const places = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
} as const;

export function holdMarkup({ isHeldIn }: Guard, { defuse }: Elements): void {
  const inert = document.implementation.createHTMLDocument();
  const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;

  /** The nodes that a text gives inside such an element. A trusted text is read as one. */
  const read = (html: unknown, { namespaceURI, localName }: Element, native = set as Native) => {
    const box = inert.createElementNS(namespaceURI, localName);
    Reflect.apply(native, box, [html]);
    const piece = (box as Partial<HTMLTemplateElement>).content ?? box;
    defuse(piece);
    return piece.childNodes;
  };

  /** Scripts read like that never run: new ones do. */
  const revive = (nodes: Iterable<Node>) => {
    const piece = document.createDocumentFragment();
    piece.append(...nodes);
    for (const script of piece.querySelectorAll('script')) {
      const live = document.createElement('script');
      live.async = false;
      for (const { name, value } of script.attributes) live.setAttribute(name, value);
      live.append(...script.childNodes);
      script.replaceWith(live);
    }
    return piece;
  };

  const into = (native: Native, self: Element & ShadowRoot, [html]: [unknown]) => {
    if (!isHeldIn(`${html as string}`)) Reflect.apply(native, self, [html]);
    else
      ((self as Partial<HTMLTemplateElement>).content ?? self).replaceChildren(
        ...read(html, self.host ?? self),
      );
  };
  for (const { prototype } of [Element, ShadowRoot]) {
    wrap(prototype, 'innerHTML', into, 'set');
    wrap(prototype, 'setHTMLUnsafe', into);
  }
  wrap(
    Element.prototype,
    'outerHTML',
    (native, self: Element, [html]: [unknown]) => {
      const { parentElement } = self;
      if (!parentElement || !isHeldIn(`${html as string}`)) Reflect.apply(native, self, [html]);
      else self.replaceWith(...read(html, parentElement));
    },
    'set',
  );
  wrap(
    Element.prototype,
    'insertAdjacentHTML',
    (native, self: Element, values: [string, unknown]) => {
      const place = `${values[0]}`.toLowerCase() as keyof typeof places;
      const context = /n$/.test(place) === /^b/.test(place) ? self.parentElement : self;
      if (!places[place] || !context || !isHeldIn(`${values[1] as string}`))
        Reflect.apply(native, self, values);
      else self[places[place]](...read(values[1], context));
    },
  );
  wrap(Range.prototype, 'createContextualFragment', (native, self: Range, [html]: [unknown]) => {
    const { startContainer } = self;
    if (!isHeldIn(`${html as string}`)) return Reflect.apply(native, self, [html]);
    const context =
      startContainer instanceof Element ? startContainer : startContainer.parentElement;
    return revive(read(html, context ?? document.body));
  });
  wrap(DOMParser.prototype, 'parseFromString', (native, self, values: [unknown]) => {
    const parsed = Reflect.apply(native, self, values) as Document;
    if (isHeldIn(`${values[0] as string}`)) defuse(parsed);
    return parsed;
  });
  for (const how of ['write', 'writeln']) {
    wrap(document, how, (native, self, values: unknown[]) => {
      if (!isHeldIn(values.join(''))) return Reflect.apply(native, self, values);
      const piece = revive(read(values.length > 1 ? values.join('') : values[0], document.body));
      const { currentScript } = document;
      if (currentScript) currentScript.after(piece);
      else document.body.append(piece);
    });
  }
  const met = new WeakSet<DocumentFragment>();
  wrap(
    HTMLTemplateElement.prototype,
    'content',
    (native, self, values) => {
      const content = Reflect.apply(native, self, values) as DocumentFragment;
      if (!met.has(content)) {
        met.add(content);
        defuse(content);
      }
      return content;
    },
    'get',
  );
}
