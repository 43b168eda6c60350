// In which order released tags start: as a browser would have run them, none waiting long for another.
import type { Tell } from '../contract/reports.js';

/** Milliseconds of work after which the page gets a turn. */
const slice = 8;

/**
 * Returns how to add tags, in document order. `start` brings one to life, if it may at that moment, and returns the
 * element that now loads or runs; `fetchAhead` begins a script's download without running it, and returns an element that is in the page as long as it lasts; `whenRead` calls once the
 * page has been read to its end; `limit` is how long a tag may take to answer, in milliseconds.
 */
export function createQueue(
  start: (element: HTMLElement) => HTMLElement | undefined,
  fetchAhead: (script: HTMLElement) => Element | undefined,
  whenRead: (then: () => void) => void,
  limit: number,
  tell: Tell,
): (elements: readonly HTMLElement[]) => void {
  const waiting: (() => Promise<void>)[] = [];
  let isBusy = false;

  const run = async () => {
    isBusy = true;
    let turn = performance.now();
    for (let next; (next = waiting.shift());) {
      await next();
      if (performance.now() - turn > slice) {
        await new Promise((resolve) => setTimeout(resolve));
        turn = performance.now();
      }
    }
    isBusy = false;
  };

  /**
   * The browser's own order (`async = false`) has no time limit, so one script that never answers would stop all
   * behind it: instead each is started alone, and the downloads of the others run meanwhile. The time it spent
   * downloading ahead counts, so that several such scripts take the time of one.
   */
  const line = (script: HTMLElement) => {
    let since = 0;
    let ahead: Element | undefined;
    // A millisecond apart, so that a thousand of them hold up neither the page nor the first tags to run.
    if (isBusy)
      setTimeout(() => {
        since = performance.now();
        ahead = fetchAhead(script);
      }, waiting.length);
    waiting.push(async () => {
      const live = start(script);
      const spent = ahead?.isConnected ? performance.now() - since : 0;
      // An inline module tells nobody when it has run, and nothing waits for it in a plain page either.
      if (live?.dataset.src) await settled(live, limit - spent, tell);
    });
    if (!isBusy) void run();
  };

  return (elements) => {
    for (const element of elements) {
      // A task of its own: while the parser is still at a frame, Chromium forgets the address it is given.
      if (element.tagName !== 'SCRIPT') setTimeout(start, 0, element);
      else if (element.matches('[async]')) start(element);
      else if (element.matches('[defer]')) whenRead(() => line(element));
      else line(element);
    }
  };
}

/** When the script has run, has failed, or has had its time in milliseconds. */
async function settled(live: HTMLElement, time: number, tell: Tell): Promise<void> {
  const fault = await new Promise<'' | 'tag-failed' | 'tag-late'>((resolve) => {
    live.onload = () => resolve('');
    live.onerror = () => resolve('tag-failed');
    setTimeout(resolve, time, 'tag-late');
  });
  if (fault) tell(fault, live);
}
