// The page's tags, each as its markup says and in the state the gate has it.
import type { Gate, TagState } from '../contract/gate.js';

export interface Tag {
  readonly element: HTMLElement;
  readonly categories: readonly string[];
  readonly vendor: string;
  readonly state: TagState;
}

export function readTags(page: Document, stateOf: Gate['stateOf']): Tag[] {
  const elements = [...page.querySelectorAll<HTMLElement>('[data-consent]')];
  return elements.map((element) => ({
    element,
    categories: element.dataset.consent?.match(/\S+/g) ?? [],
    vendor: element.dataset.vendor ?? '',
    state: stateOf(element),
  }));
}
