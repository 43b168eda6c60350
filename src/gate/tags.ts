// Finds the tags that ask to be held, whenever they appear, and says which of them may start.
import type { Gate, Tag } from '../contract/gate.js';
import type { Tell } from '../contract/reports.js';
import { heldSelector } from './held-tag.js';
import type { Starter } from './held-tag.js';
import { createQueue } from './queue.js';

export interface TagsParts {
  readonly starter: Starter;
  readonly granted: (category: string, vendor?: string) => boolean;
  /** How long a tag may take to answer, in milliseconds. */
  readonly limit: number;
  readonly tell: Tell;
  /** Told of each frame that stays held. */
  readonly foundFrame: (frame: HTMLIFrameElement) => void;
}

export interface Tags extends Pick<Gate, 'tags' | 'releaseOnce'> {
  /** Looks at the page as it is, and at everything that is added to it. */
  watch(): void;
  /** Looks at the page again, after a choice. */
  scan(): void;
  /** What tags that are not granted may have stored, by their `data-cookies`. */
  ungrantedNames(): string[];
}

const known = /^(authentication|preferences|analytics|advertising|marketing)$/;

const words = (value: string | undefined) => value?.split(/\s+/).filter(Boolean) ?? [];

export function createTags({ starter, granted, limit, tell, foundFrame }: TagsParts): Tags {
  /** Tags on their way and tags that run; all others are held. */
  const states = new WeakMap<Element, 'queued' | 'released'>();
  /** Markup that came after the page was read: a visitor's comment, perhaps. */
  const late = new WeakSet<Element>();
  const once = new WeakSet<Element>();
  const seenFrames = new WeakSet<Element>();

  /** Several categories mean all of them; none, or one we do not know, means never. */
  const isGranted = ({ dataset }: HTMLElement) => {
    const categories = words(dataset.consent);
    return !!categories[0] && categories.every((category) => granted(category, dataset.vendor));
  };

  /** `authentication` needs no consent, so nobody but the page's own HTML may use it. */
  const isAllowed = (element: HTMLElement) =>
    once.has(element) ||
    (isGranted(element) &&
      !(
        late.has(element) &&
        words(element.dataset.consent).every((word) => word === 'authentication')
      ));

  const queue = createQueue({
    starter,
    limit,
    tell,
    mayStart(element) {
      const may = element.isConnected && isAllowed(element);
      if (!may) states.delete(element);
      return may;
    },
    started(held, live) {
      states.delete(held);
      states.set(live, 'released');
    },
  });

  const take = (elements: Iterable<Element>) => {
    const ready: HTMLElement[] = [];
    for (const element of elements as Iterable<HTMLElement>) {
      if (states.has(element)) continue;
      if (isAllowed(element)) {
        states.set(element, 'queued');
        ready.push(element);
      } else if (element.tagName === 'IFRAME' && !seenFrames.has(element)) {
        seenFrames.add(element);
        foundFrame(element as HTMLIFrameElement);
      }
    }
    queue(ready);
  };

  /** A tag seen for the first time. */
  const meet = (element: HTMLElement, isLate: boolean) => {
    if (isLate && !states.has(element)) late.add(element);
    const odd = words(element.dataset.consent).find((word) => !known.test(word));
    if (odd ?? !element.dataset.consent)
      tell('unknown-category', `data-consent="${odd ?? ''}"`, element);
  };

  const observe = (changes: MutationRecord[]) => {
    const added = new Set<Node>();
    const found: HTMLElement[] = [];
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        added.add(node);
        // Its parent came with it and has been searched.
        if (node.parentNode && added.has(node.parentNode)) continue;
        if (node.matches(heldSelector)) found.push(node as HTMLElement);
        found.push(...node.querySelectorAll<HTMLElement>(heldSelector));
      }
    }
    for (const element of found) meet(element, document.readyState !== 'loading');
    take(found);
  };

  const all = () => document.querySelectorAll<HTMLElement>(heldSelector);

  return {
    watch() {
      new MutationObserver(observe).observe(document, { childList: true, subtree: true });
      for (const element of all()) meet(element, false);
      take(all());
    },
    scan: () => take(all()),
    ungrantedNames: () =>
      [...all()].flatMap((element) => (isGranted(element) ? [] : words(element.dataset.cookies))),
    tags: () =>
      [...all()].map((element): Tag => {
        const isReleased = states.get(element) === 'released';
        return {
          element,
          categories: words(element.dataset.consent),
          vendor: element.dataset.vendor ?? '',
          state: isReleased ? (isAllowed(element) ? 'released' : 'withdrawn') : 'held',
        };
      }),
    releaseOnce(element) {
      once.add(element);
      take([element]);
    },
  };
}
