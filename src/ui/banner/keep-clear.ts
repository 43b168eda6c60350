// While the banner stands over the page, what has the keyboard's focus is never hidden under it:
// https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum

/** For as long as it is in the page. */
export function keepClear(banner: HTMLElement): void {
  const { style } = document.querySelector('html')!;
  const { scrollPaddingTop, scrollPaddingBottom } = style;
  const isOver = () => banner.matches('[layout^=b]');

  // What the browser scrolls to stops short of it: https://www.w3.org/WAI/WCAG22/Techniques/css/C43
  new ResizeObserver(([entry]) => {
    const size = isOver() && entry!.borderBoxSize[0]!.blockSize;
    Object.assign(style, { scrollPaddingTop, scrollPaddingBottom });
    const edge = banner.matches('[layout=box][position^=top]') ? 'Top' : 'Bottom';
    if (size) style[`scrollPadding${edge}`] = `${size}px`;
  }).observe(banner);

  // At the page's end there is nothing left to scroll: there the banner goes to the other edge.
  document.addEventListener('focusin', ({ target }) => {
    if (!isOver() || banner.contains(target as Node)) return;
    const one = (target as Element).getBoundingClientRect();
    const other = banner.getBoundingClientRect();
    const isCovered =
      one.top >= other.top &&
      one.bottom <= other.bottom &&
      one.left >= other.left &&
      one.right <= other.right;
    if (isCovered) banner.toggleAttribute('away');
  });
}
