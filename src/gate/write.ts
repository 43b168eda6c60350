// Puts what a released tag writes where the tag stands. `document.write` itself would wipe a page that has been read.
import type { Gate } from '../contract/gate.js';
import type { Files } from '../contract/files.js';

/** What each tag has written and is not in the page yet, by turn: one run may begin an element in one call and end it in another. */
const pending = new Map<HTMLElement, string[]>();
/** The last node that came of a tag: what it writes next stands behind it. */
const ends = new WeakMap<HTMLElement, ChildNode>();

/** While this file is on its way the calls wait for it, and come in any order: https://html.spec.whatwg.org/#hostloadimportedmodule */
export const write: Files['write']['start'] = (gate, tag, how, values, turn) => {
  // What is no longer granted writes nothing, and nothing is opened: it stands open.
  if (how === 'open' || gate.stateOf(tag) === 'withdrawn') return;
  const texts = pending.get(tag) ?? [];
  if (!pending.has(tag)) setTimeout(put, 0, gate, tag, texts);
  pending.set(tag, texts);
  texts[turn] = values.join('') + (how === 'writeln' ? '\n' : '');
};

function put(gate: Gate, tag: HTMLElement, texts: string[]): void {
  const template = document.createElement('template');
  try {
    template.innerHTML = texts.join('');
  } catch {
    gate.tell('tag-failed', tag); // Trusted Types lets no text become markup.
  }
  pending.delete(tag);
  const piece = template.content;
  for (const script of piece.querySelectorAll('script')) hold(script, tag);
  const { lastChild } = piece;
  if (!lastChild) return;
  const place = ends.get(tag)?.isConnected ? ends.get(tag)! : tag;
  const body = document.querySelector('body')!;
  if (!place.isConnected) body.append(piece);
  // What a parser finds in the head and does not belong there opens the body.
  else if (tag.closest('head') && !isOfHead(piece) && place === tag) body.prepend(piece);
  else place.after(piece);
  ends.set(tag, lastChild);
}

const isOfHead = ({ children }: DocumentFragment) =>
  [...children].every((child) =>
    /^(SCRIPT|STYLE|LINK|META|NOSCRIPT|TEMPLATE)$/.test(child.tagName),
  );

/** What a browser runs: https://mimesniff.spec.whatwg.org/#javascript-mime-type, and modules. */
const isRun = /^$|^(text|application)\/(x-)?(java|ecma)script$|^module$/i;

/** A script it writes is a tag like itself: held, and released by the gate with the same categories, once and in order. */
function hold(script: HTMLScriptElement, { dataset }: HTMLElement): void {
  const type = (script.getAttribute('type') ?? '').trim();
  if (!isRun.test(type)) return;
  const held = document.createElement('script');
  for (const { name, value } of script.attributes)
    held.setAttribute(name === 'src' ? 'data-src' : name, value);
  held.nonce = script.nonce;
  held.type = 'text/plain';
  if (type === 'module') held.dataset.type = type;
  for (const name of ['consent', 'vendor', 'cookies'])
    if (dataset[name]) held.dataset[name] = dataset[name];
  held.text = script.text;
  script.replaceWith(held);
}
