// While the banner stands over the page, what has the keyboard's focus is never hidden under it:
// https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum

/** For as long as it is in the page. */
export function keepClear(banner: HTMLElement): void {
  const { style } = document.querySelector('html')!;
  const { scrollPaddingTop, scrollPaddingBottom } = style;
  const isOver = () => banner.matches('[layout^=b]');

  /** What the browser scrolls to stops short of it: https://www.w3.org/WAI/WCAG22/Techniques/css/C43 */
  const pad = () => {
    const { top, bottom, height } = banner.getBoundingClientRect();
    const fromBelow = innerHeight - top;
    Object.assign(style, { scrollPaddingTop, scrollPaddingBottom });
    if (!height || !isOver()) return;
    if (bottom < fromBelow) style.scrollPaddingTop = `${bottom}px`;
    else style.scrollPaddingBottom = `${fromBelow}px`;
  };
  new ResizeObserver(pad).observe(banner);

  let focused: Element;
  const isOn = (x: number, y: number) => banner.contains(document.elementFromPoint(x, y));
  /** From one corner of what can be seen of it to the other. */
  const isCovered = () => {
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    return (
      isOn(Math.max(left, 0) + 1, Math.max(top, 0) + 1) &&
      isOn(Math.min(right, innerWidth) - 1, Math.min(bottom, innerHeight) - 1)
    );
  };
  /** Where there is nothing left to scroll, the banner goes to the other edge; and back, as it is now low enough for one of them. */
  const uncover = () => {
    for (let tries = 2; tries-- && isOver() && isCovered();) {
      banner.setAttribute('low', '');
      banner.toggleAttribute('away');
      pad();
    }
  };
  document.addEventListener('focusin', (event) => {
    if (banner.contains(event.target as Node)) return;
    focused = event.composedPath()[0] as Element;
    // Once the browser has scrolled to it: at once, or smoothly.
    setTimeout(uncover);
    document.addEventListener('scrollend', uncover, { once: true, capture: true });
  });
}
