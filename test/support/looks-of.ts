export type Looks = Record<string, string>;

/** Every computed property, what stands before and after the text, and the size. */
export function looksOf(element: Element): Looks {
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const looks: Looks = {
    // Firefox is some millionths of a pixel off.
    box: `${width.toFixed(2)} × ${height.toFixed(2)}`,
    '::before': getComputedStyle(element, '::before').content,
    '::after': getComputedStyle(element, '::after').content,
  };
  // A custom property is no looks by itself, only by what uses it.
  for (const name of style) if (!name.startsWith('--')) looks[name] = style.getPropertyValue(name);
  return looks;
}

/** The properties in which the two differ, with both values. */
export const differences = (one: Looks, other: Looks): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .map((name) => `${name}: ${one[name]} | ${other[name]}`);

/** Where each line of its text is, as a visitor sees it. */
export function textBoxes(element: Element): string {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()]
    .map(({ left, top, width, height }) => [left, top, width, height].map(Math.round).join())
    .join(' ');
}
