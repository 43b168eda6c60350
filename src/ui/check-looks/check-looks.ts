// dist/ui/check-looks.js: fetched where the site has set colours or texts of its own.
import type { Gate } from '../../contract/gate.js';
import { contrast, toParts } from './contrast.js';

/** Of text on its ground, and of an edge against what is around it: https://www.w3.org/TR/WCAG22/#contrast-minimum and a little more. */
const leastOfText = 5;
const leastOfEdge = 3;

/** A colour of the host's, in a form that can be counted with; nothing for a picture or what the browser cannot tell. */
function colourOf(probe: HTMLElement, property: string) {
  probe.style.color = '';
  probe.style.color = `color(from var(--${property}) srgb r g b / alpha)`;
  const isColour = CSS.supports('color', getComputedStyle(probe).getPropertyValue(`--${property}`));
  return isColour ? toParts(getComputedStyle(probe).color) : undefined;
}

/** What of the colours is too faint, each with how much contrast it has. */
function findFaint(host: HTMLElement): string[] {
  const probe = document.createElement('span');
  host.shadowRoot!.append(probe);
  const of = (property: string) => colourOf(probe, property);
  const [ink, paper, edge, buttonInk, button] = [
    'ink',
    'paper',
    'edge',
    'button-ink',
    'button',
  ].map(of);
  probe.remove();
  const edges = Math.max(contrast(edge, paper), contrast(button, paper));
  const pairs: [what: string, has: number, least: number][] = [
    ['text on the background', contrast(ink, paper), leastOfText],
    ['text on the buttons', contrast(buttonInk, button), leastOfText],
    ['the buttons’ edge on the background', edges, leastOfEdge],
  ];
  return pairs.flatMap(([what, has, least]) =>
    has < least ? `${what} ${has ? `${has.toFixed(1)}:1` : 'cannot be told'}, not ${least}:1` : [],
  );
}

/** How the two buttons differ where they should not. */
function findUnequal(host: HTMLElement): string[] {
  const [one, other] = ['refuse', 'accept'].map((name) =>
    host.querySelector<HTMLButtonElement>(`#cookie-gate-${name}`),
  );
  if (!one || !other) return [];
  const [first, second] = [one, other].map((each) => each.getBoundingClientRect());
  const [looks, others] = [one, other].map((each) => getComputedStyle(each));
  const attributes = ['disabled', 'inert', 'hidden', 'tabindex'].filter(
    (name) => one.hasAttribute(name) || other.hasAttribute(name),
  );
  const styles = [...looks!].filter(
    (name) => looks!.getPropertyValue(name) !== others!.getPropertyValue(name),
  );
  const isSmall =
    Math.abs(first!.width - second!.width) > 2 || Math.abs(first!.height - second!.height) > 2;
  return [...attributes, ...styles, ...(isSmall ? ['size'] : [])];
}

/** Tells what is wrong; with `isStrict` the site's colours are taken away where they are. */
export function checkLooks(gate: Gate, host: HTMLElement, isStrict: boolean): void {
  const check = () => {
    if (!host.isConnected) return;
    host.removeAttribute('plain');
    const faint = findFaint(host);
    host.toggleAttribute('plain', isStrict && faint.length > 0);
    for (const place of faint) gate.tell('low-contrast', place);
    const unequal = findUnequal(host);
    if (unequal.length) gate.tell('unequal-buttons', unequal.join(', '));
  };
  check();
  // Light and dark have colours of their own.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', check);
}
