// A released tag runs when its place has long been read: what it writes would replace the whole page,
// https://html.spec.whatwg.org/#dom-document-write. From a timer or a listener of its own too.
import type { Written } from '../contract/files.js';
import { native } from './native.js';

/** `writer` says which released tag is at work, given the script that runs, if one does. */
export function catchWrites(
  writer: (script: unknown) => HTMLElement | '' | undefined,
  caught: (...written: Written) => void,
): void {
  let turn = 0;
  for (const how of ['open', 'write', 'writeln'] as const) {
    const own = document[how] as (...values: unknown[]) => unknown;
    document[how] = (...values: unknown[]): never => {
      const tag = writer(native('currentScript'));
      if (!tag) return own.apply(document, values) as never;
      caught(tag, how, values, turn++);
      return document as never;
    };
  }
}
