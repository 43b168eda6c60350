// dist/cookie-gate.js: the gate as a script tag, set up by its attributes.
import type { Bring } from '../contract/files.js';
import { readConfig } from '../gate/config.js';
import { startGate } from '../gate/gate.js';
import { createReporter } from '../gate/report.js';

/** A page's `<form id="cookieGate">` can stand in for a global name, never for a symbol. */
const running = Symbol.for('cookie-gate');

// `<img name="currentScript">` replaces the property: https://html.spec.whatwg.org/#dom-document-nameditem
const script: unknown = Object.getOwnPropertyDescriptor(
  Document.prototype,
  'currentScript',
)?.get?.call(document);
const { tell, reports } = createReporter();

if (!(script instanceof HTMLScriptElement) || !script.src) {
  // As a module, or pasted into a page, the script tag and its attributes cannot be found: everything stays held.
  tell('no-script-tag', location.pathname);
} else if (Object.hasOwn(window, running)) {
  tell('second-copy', script.src);
} else {
  const { src, nonce, dataset } = script;
  const bring: Bring = (name, attempt) =>
    // Absolute, since a script of another origin has no base address of its own.
    import(
      new URL(
        `${name === 'withdraw' || name === 'inspect' ? '' : 'ui/'}${name}.js${attempt ? `?${attempt}` : ''}`,
        src,
      ).href
    );
  const page = startGate({
    config: readConfig(dataset, tell),
    bring,
    tell,
    reports,
    nonce,
    origin: new URL(src).origin,
  });
  Object.defineProperty(window, running, { value: page });
  Object.defineProperty(window, 'cookieGate', { value: page });
  document.dispatchEvent(new CustomEvent('cookie-gate:ready', { detail: page, bubbles: true }));
}
