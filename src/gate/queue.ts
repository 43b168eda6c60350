// In which order released tags start: as a browser would have run them, none waiting long for another.
import type { Ahead, Starter } from './held-tag.js';
import type { Tell } from '../contract/reports.js';

/** Milliseconds of work after which the page gets a turn. */
const slice = 8;

export interface QueueParts {
  readonly starter: Starter;
  /** Asked at the moment each tag starts: a withdrawal stops what has not. */
  readonly mayStart: (element: HTMLElement) => boolean;
  readonly started: (held: HTMLElement, live: HTMLElement) => void;
  /** How long a tag may take to answer, in milliseconds. */
  readonly limit: number;
  readonly tell: Tell;
}

interface Waiting {
  readonly script: HTMLScriptElement;
  /** When its download began, for those that began ahead. */
  readonly since: number;
  readonly ahead: Ahead | undefined;
}

/** Returns how to add tags, in document order. */
export function createQueue(parts: QueueParts): (elements: readonly HTMLElement[]) => void {
  const { starter, mayStart, started, limit, tell } = parts;

  const start = (element: HTMLElement) => {
    const live = element.isConnected && mayStart(element) ? starter.start(element) : undefined;
    if (live) started(element, live);
    return live;
  };

  /** One tag at a time. */
  const createLane = (ready: Promise<void> | undefined) => {
    const waiting: Waiting[] = [];
    let running = false;

    const run = async () => {
      running = true;
      await ready;
      let turn = performance.now();
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const live = start(next.script);
        // The browser's own order (`async = false`) has no time limit, so one tag that never answers would stop all
        // behind it: instead each is started alone, and the downloads of the others run meanwhile. Time it spent
        // downloading ahead counts, so that several such tags take the time of one.
        const spent = next.ahead && !next.ahead.ended ? performance.now() - next.since : 0;
        if (live && (live.dataset.src || live.dataset.type))
          await settled(live, limit - spent, tell);
        next.ahead?.tidy();
        if (performance.now() - turn > slice) {
          await turnOver();
          turn = performance.now();
        }
      }
      running = false;
    };

    return (script: HTMLScriptElement) => {
      const isBehind = running || ready;
      const ahead = isBehind && mayStart(script) ? starter.fetchAhead(script) : undefined;
      waiting.push({ script, since: performance.now(), ahead });
      if (!running) void run();
    };
  };

  const blocking = createLane(undefined);
  const deferred = createLane(parsed());

  return (elements) => {
    for (const element of elements) {
      if (element.tagName !== 'SCRIPT' || element.hasAttribute('async')) start(element);
      else
        (element.hasAttribute('defer') && element.dataset.src ? deferred : blocking)(
          element as HTMLScriptElement,
        );
    }
  };
}

/** When the tag has run, has failed, or has had its time in milliseconds. */
function settled(live: HTMLElement, time: number, tell: Tell): Promise<void> {
  return new Promise((resolve) => {
    const place = live.dataset.src ?? live.tagName;
    const timer = setTimeout(() => {
      tell('tag-late', place, live);
      resolve();
    }, time);
    const end = (event: Event) => {
      clearTimeout(timer);
      if (event.type === 'error') tell('tag-failed', place, live);
      resolve();
    };
    live.addEventListener('load', end, { once: true });
    live.addEventListener('error', end, { once: true });
  });
}

/** Lets the page answer its visitor. */
const turnOver = () => new Promise((resolve) => setTimeout(resolve));

/** When the page has been read to its end; nothing where that is so already. */
const parsed = (): Promise<void> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) =>
        document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
      )
    : undefined;
