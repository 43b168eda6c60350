// A site's own vendor, `custom:acme`: described by a `<template data-vendor="acme">` of the page, or registered by script in
// the shape that all vendors have. https://html.spec.whatwg.org/#the-template-element: what is in one loads nothing.
import type { Category } from '../contract/categories.js';
import { registered } from '../contract/vendor.js';
import type { Vendor, VendorFile } from '../contract/vendor.js';
import { vendorOf } from '../contract/vendor-name.js';
import { discreetly } from './discreetly.js';

/** What a registration may leave out. */
const bare: Pick<Vendor, 'never' | 'form'> = { never: [], form: /^(?<id>.*)$/ };

type Given = Parameters<VendorFile['start']>[0];

/** Once the page has been read to its end. */
const whenRead = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState !== 'loading') resolve(undefined);
    else document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });

/** Calls at the start, then with each change. */
function follow({ page }: Given, category: Category, name: string, act: (when: string) => void) {
  let when = '';
  page.onChange(() => {
    const isOn = page.granted(category, name);
    if (isOn === (when !== '' && when !== 'withdraw')) return;
    when = when ? (isOn ? 'grant' : 'withdraw') : 'start';
    act(when);
  });
}

/** Puts the template's elements for that moment into the page, as held tags that the gate starts. */
function put(
  template: HTMLTemplateElement,
  when: string,
  category: Category,
  { releaseOnce }: Given,
): void {
  for (const child of template.content.children) {
    const { on = 'start' } = (child as HTMLElement).dataset;
    if (on !== when) continue;
    const tag = document.importNode(child, true) as HTMLElement;
    Object.assign(tag.dataset, { consent: category, vendor: template.dataset.vendor });
    template.before(tag);
    releaseOnce(tag);
  }
}

export async function start(gate: Given, category: Category, word: string): Promise<void> {
  const name = vendorOf(word);
  const find = () =>
    document.querySelector<HTMLTemplateElement>(`template[data-vendor="${CSS.escape(name)}"]`);
  if (!find() && !registered(name)) await whenRead();
  const template = find();
  const vendor = registered(name);
  if (template) follow(gate, category, name, (when) => put(template, when, category, gate));
  else if (vendor)
    discreetly({ ...bare, ...vendor, id: name })(gate, category, word.slice('custom:'.length));
  else
    gate.tell(
      'bad-value',
      `data-${category}="${word}", not the name of a <template data-vendor> or of cookieGateVendors`,
    );
}
