// The panel itself: plain elements in a shadow root of their own, in the top layer, at the corner furthest from the banner.
import { panelSheet } from './panel-sheet.js';
import type { View } from './look.js';

export interface Panel {
  readonly host: HTMLElement;
  show(view: View): void;
  /** Leaves the banner its place. */
  keepClear(): void;
}

/** Room for the panel's title and close button, whatever else is on the screen; in pixels. */
const least = 56;

export function createPanel(close: () => void): Panel {
  const host = document.createElement('cookie-gate-inspector');
  const heading = make('h2', 'cookie-gate inspector');
  heading.id = 'heading';
  const sum = make('p');
  sum.role = 'status';
  const button = make('button', 'Close');
  button.type = 'button';
  button.onclick = close;
  const decision = part('Decision');
  const tags = part('Tags');
  const mistakes = part('Mistakes and notices');
  const body = make('div', decision.whole, tags.whole, mistakes.whole);
  body.className = 'body';
  // What scrolls must be reachable by keyboard.
  body.tabIndex = 0;
  body.role = 'group';
  body.ariaLabel = 'Findings';
  const section = make('section', make('header', make('hgroup', heading, sum), button), body);
  section.setAttribute('aria-labelledby', heading.id);
  section.lang = 'en';
  section.dir = 'ltr';

  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [panelSheet()];
  root.append(section);
  host.popover = 'manual';
  document.documentElement.append(host);
  // Without the top layer the host is fixed all the same.
  host.showPopover?.();

  let shown = '';
  return {
    host,
    show(view) {
      const written = JSON.stringify(view);
      // What is the same is left alone, for whoever is reading or selecting it.
      if (written === shown) return;
      shown = written;
      sum.textContent = summary(view);
      decision.fill([[`Why: ${view.why}.`], ...view.categories.map((line) => [line])]);
      tags.fill(
        view.tags.map(({ what, where, categories, vendor, why }) => [
          make('b', what, ' '),
          make('code', where),
          make('div', categories || 'no category', vendor && `, vendor ${vendor}`),
          make('div', `${why}.`),
        ]),
      );
      mistakes.fill(
        view.mistakes.map(({ isNotice, count, says, fix }) => [
          make('b', isNotice ? 'Notice' : 'Mistake', count > 1 ? ` (${count} times)` : '', ': '),
          says,
          make('div', make('b', 'Fix: '), fix),
        ]),
      );
    },
    keepClear() {
      const banner = document.querySelector('cookie-gate-banner')?.getBoundingClientRect();
      if (!banner?.height) host.style.removeProperty('--room');
      else host.style.setProperty('--room', `${Math.max(least, banner.top - 16)}px`);
    },
  };
}

function summary({ tags, mistakes }: View): string {
  const of = (state: string) => `${tags.filter((tag) => tag.state === state).length} ${state}`;
  const notices = mistakes.filter(({ isNotice }) => isNotice).length;
  const found = `${mistakes.length - notices} mistakes, ${notices} notices`;
  return `Tags: ${of('held')}, ${of('released')}, ${of('withdrawn')}. ${found}.`;
}

/** One part that can be folded away. */
function part(name: string) {
  const list = make('ul');
  const whole = make('details', make('summary', make('h3', name)), list);
  whole.open = true;
  return {
    whole,
    fill(rows: readonly (readonly (Node | string)[])[]) {
      const items = rows.length ? rows : [['None.']];
      list.replaceChildren(...items.map((row) => make('li', ...row)));
    },
  };
}

/** Text goes in as text: a tag's address may be anything. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}
