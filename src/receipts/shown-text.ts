// What stood on the screen when somebody chose: the words of the layer, as a person could read them.

/** What a layer says, and the buttons it offers. */
export interface Shown {
  /** Every text of it, a line each, in its order. */
  readonly text: string;
  /** Names of the buttons, in their order. */
  readonly buttons: readonly string[];
}

/** The layers, the topmost first. */
const layers = ['cookie-gate-preferences', 'cookie-gate-banner'];

/** Letters of a text at most, as the schema has it. */
const longest = 20_000;

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** The tree as it is drawn: shadow trees with what is slotted into them. */
function childrenOf(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true });
  return (node as Element).shadowRoot?.childNodes ?? node.childNodes;
}

function* walk(node: Node): Generator<Node> {
  if (node instanceof HTMLStyleElement) return;
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const linesOf = (root: Node): string[] =>
  [...walk(root)].filter(isText).flatMap((text) => inOneLine(text.data) || []);

/** Nothing where no layer is open. */
export function shownNow(): Shown | undefined {
  const layer = layers.map((name) => document.querySelector(name)).find((found) => found);
  if (!layer) return undefined;
  const buttons = [...walk(layer)].filter((node) => node instanceof HTMLButtonElement);
  return {
    text: linesOf(layer).join('\n').slice(0, longest),
    buttons: buttons.map((button) => inOneLine(button.ariaLabel ?? linesOf(button).join(' '))),
  };
}
