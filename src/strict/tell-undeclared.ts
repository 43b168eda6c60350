// Tags that the parser met: no script can hold them, so each is told with the HTML that would let the gate hold it.
import type { UndeclaredFile } from '../contract/files.js';

/** What the gate writes back once it is granted, and so is written with `data-` in front. */
const loading = /^(src|srcset|href|data|poster)$/;

/** How an element begins, in the page's HTML. */
const opening = (element: Element) => /^<(?:"[^"]*"|[^">])*>/.exec(element.outerHTML)![0];

/** A gate that does not wait to be first has let through what came before it. */
const late = 'script[src*="/cookie-gate-strict.js"]:is([async],[defer])';

export const tellUndeclared: UndeclaredFile['start'] = (tags, needOf, tell) => {
  const gate = document.querySelector(late);
  if (gate) tell('gate-late', gate);
  // A document of its own loads nothing.
  const inert = document.implementation.createHTMLDocument();
  for (const tag of tags) {
    const need = [...tag.attributes].flatMap(({ name, value }) =>
      loading.test(name) ? needOf(value) : [],
    );
    const held = inert.createElement(tag.localName);
    if (tag instanceof HTMLScriptElement) held.setAttribute('type', 'text/plain');
    held.dataset.consent = [...new Set(need.map((each) => each.replace(/\/.*/, '')))].join(' ');
    const vendors = new Set(need.map((each) => each.replace(/^\w+\/?/, '')));
    if (vendors.size === 1 && !vendors.has('')) held.dataset.vendor = [...vendors].join();
    for (const { name, value } of tag.attributes)
      if (name !== 'type') held.setAttribute(loading.test(name) ? `data-${name}` : name, value);
    if (tag.getAttribute('type') === 'module') held.dataset.type = 'module';
    tell('undeclared-tag', `${opening(tag)} → ${opening(held)}`);
  }
};
