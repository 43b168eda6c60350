// Finds the tags that ask to be held, whenever they appear, and says which of them may start.
import type { Category } from '../contract/categories.js';
import type { Gate } from '../contract/gate.js';
import type { Tell } from '../contract/reports.js';

type How = 'late' | 'asked' | true | undefined;

/** Brings tags to life; whether one may start is for others to know. */
export interface Starter {
  /** Returns the element that now loads or runs, or nothing where it may not. */
  readonly begin: (element: HTMLElement) => HTMLElement | undefined;
  /** Begins a script's download without running it; what it returns is in the page as long as that lasts. */
  readonly fetchAhead: (script: HTMLElement) => Element | undefined;
}

export interface Tags extends Pick<Gate, 'stateOf' | 'releaseOnce'> {
  /** Looks at the page as it is, and at everything that is added to it. */
  watch(): void;
  /** Looks at the page again, after a choice. */
  scan(): void;
  /** The released tag that is at work while this script runs, or the last one to start where none runs. */
  writer(script: unknown): HTMLElement | '' | undefined;
}

/** At least one, which may be empty and is then no category. */
const words = (value = ''): string[] => value.trim().split(/\s+/);

/** Elements of other namespaces may carry the attribute too, and have no `dataset`. */
const all = () => [...document.querySelectorAll<HTMLElement>('[data-consent]')];
/** What is added meanwhile is the page's own HTML; what comes later may be anybody's. */
const isBeingRead = () => document.readyState === 'loading';
const hasElements = ({ addedNodes }: MutationRecord) =>
  [...addedNodes].some((node) => node instanceof Element);

/**
 * `createQueue` makes the queue that starts tags in document order; `granted` says nothing where there is no such
 * category; `foundEmbed` is told of each frame, and each tag with a title, that is held when it is first seen.
 */
export function createTags(
  starter: Starter,
  createQueue: (
    ...starter: [Starter['begin'], Starter['fetchAhead']]
  ) => (elements: readonly HTMLElement[]) => void,
  granted: (category: Category, vendor?: string) => boolean | undefined,
  allows: (element: HTMLElement) => boolean,
  tell: Tell,
  foundEmbed: (embed: HTMLElement) => void,
): Tags {
  /** True for tags that run, false for those on their way; all others are held. */
  const isRunning = new WeakMap<Element, boolean>();
  /** Tags met, and how if not in the page as it was read: after it (a visitor's comment, perhaps), or asked for by a click of its own. */
  const met = new WeakMap<Element, How>();

  /** Several categories mean all of them; none, or one there is not, means never. */
  const isGranted = (element: HTMLElement) =>
    allows(element) &&
    (words(element.dataset?.consent) as Category[]).every(
      (category) =>
        granted(category, element.dataset?.vendor) &&
        // It needs no consent, so nobody but the page's own HTML may ask for it.
        (category !== 'authentication' || met.get(element) !== 'late'),
    );

  let last: HTMLElement | undefined;

  const isAllowed = (element: HTMLElement) => met.get(element) === 'asked' || isGranted(element);

  /** Consent is checked at the moment each tag starts: a withdrawal stops what has not. */
  const ifAllowed =
    <Result>(act: (element: HTMLElement) => Result) =>
    (element: HTMLElement) => {
      if (element.isConnected && isAllowed(element)) return act(element);
      isRunning.delete(element);
      return undefined;
    };

  const queue = createQueue(
    ifAllowed((element) => {
      const live = starter.begin(element);
      if (live) isRunning.set((last = live), true);
      return live;
    }),
    ifAllowed(starter.fetchAhead),
  );

  const meet = (element: HTMLElement, how?: How) => {
    if (met.has(element)) return;
    met.set(element, how);
    const categories = words(element.dataset?.consent) as Category[];
    if (categories.some((category) => granted(category) === undefined))
      tell('unknown-category', element);
    // A script with a title is an embed of its own.
    if (!isAllowed(element) && (element.title || element.tagName === 'IFRAME')) foundEmbed(element);
  };

  const take = (elements: readonly HTMLElement[], how?: How) => {
    queue(
      elements.filter((element) => {
        if (isRunning.has(element)) return false;
        meet(element, how);
        const isReady = isAllowed(element);
        if (isReady) isRunning.set(element, false);
        return isReady;
      }),
    );
  };

  const scan = () => take(all(), isBeingRead() || 'late');

  // The browser finds the few held tags of a page sooner than a script looks at each node that the parser adds.
  const observer = new MutationObserver((changes) => {
    if (isBeingRead() || changes.some(hasElements)) scan();
  });

  return {
    watch() {
      observer.observe(document, { childList: true, subtree: true });
      take(all());
    },
    releaseOnce(element) {
      met.set(element, 'asked');
      take([element]);
    },
    writer(script) {
      // By its attribute: an inline script runs before anyone can take note that it has started.
      const tag = (script ?? last) as HTMLElement | undefined;
      return tag?.dataset.consent && tag;
    },
    stateOf: (element) =>
      isRunning.get(element) ? (isAllowed(element) ? 'released' : 'withdrawn') : 'held',
    scan,
  };
}
