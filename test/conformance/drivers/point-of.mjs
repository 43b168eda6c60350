/**
 * Runs in the page: where a person would click, or nothing while that spot is not the button's.
 * A button that moves, or lies under something, cannot be hit.
 */
export function pointOf(selector) {
  for (const button of document.querySelectorAll(selector)) {
    const { left, top, width, height } = button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = width && height ? document.elementFromPoint(x, y) : null;
    if (hit && (hit === button || button.contains(hit)))
      return {
        x,
        y,
        seen: button.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      };
  }
  return null;
}
