// Shows a site's owner what is held, what is released and what is wrong, for as long as the panel is open.
import type { Gate } from '../contract/gate.js';
import { look } from './look.js';
import { createPanel } from './panel.js';

/** What a tag's state and faults can depend on. */
const watched = ['src', 'srcset', 'href', 'poster', 'data', 'consent', 'vendor'].flatMap((name) => [
  name,
  `data-${name}`,
]);

/** Opens the panel, once a page, unless the site says never; never throws. */
export function inspect(gate: Gate): void {
  quietly(() => {
    if (gate.config.more?.debug === 'never') return;
    if (document.querySelector('cookie-gate-inspector')) return;
    const left = new Set<string>();
    console.table(look(gate, document, left).tags);

    const closed = new AbortController();
    const panel = createPanel(() => closed.abort());
    const refresh = () =>
      quietly(() => {
        panel.keepClear();
        panel.show(look(gate, document, left));
      });

    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(refresh);
    };
    const changes = new MutationObserver(soon);
    changes.observe(document, { childList: true, subtree: true, attributeFilter: watched });
    const stop = gate.page.onChange(soon);
    const { signal } = closed;
    addEventListener('resize', soon, { signal });
    document.addEventListener('cookie-gate:report', soon, { signal });
    document.addEventListener(
      'cookie-gate:withdrawn',
      ({ detail }) => {
        for (const name of detail.left) left.add(name);
        soon();
      },
      { signal },
    );
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      stop();
      panel.host.remove();
    });
    refresh();
  });
}

/** The inspector is a guest: what fails in it is said in the console and nowhere else. */
function quietly(act: () => void): void {
  try {
    act();
  } catch (error) {
    console.warn('cookie-gate: the inspector has failed:', error);
  }
}
