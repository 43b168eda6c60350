import 'axe-core/axe.min.js';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

declare const axe: { run(of: Element): Promise<{ violations: Violation[] }> };

/** The rules of axe that the element breaks, each with where. */
export async function axeViolations(of: Element): Promise<string[]> {
  const { violations } = await axe.run(of);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}
