// What is noted inside the page, from before its first line: a function that goes into it as text.

/** `accept` is the selector of the button that accepts; empty where there is none. */
export function watchPage(accept) {
  const noted = { shift: 0, longest: 0, largest: '', largestAt: 0, click: 0, event: 0 };
  window.noted = noted;
  const observe = (type, note, more = {}) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    });
  };
  observe('layout-shift', ({ value }) => (noted.shift += value));
  observe('longtask', ({ duration }) => (noted.longest = Math.max(noted.longest, duration)));
  observe('largest-contentful-paint', ({ element, renderTime, loadTime }) => {
    noted.largest = element ? element.localName : 'in a shadow root';
    noted.largestAt = renderTime || loadTime;
  });
  observe(
    'event',
    ({ name, duration }) => {
      if (/^(pointer(up|down)|mouse(up|down)|click)$/.test(name))
        noted.event = Math.max(noted.event, duration);
    },
    { durationThreshold: 16 },
  );
  addEventListener('click', ({ timeStamp }) => (noted.click ||= timeStamp), { capture: true });

  /** In whichever open shadow root. */
  const find = (root) => {
    const found = root.querySelector(accept);
    if (found) return found;
    for (const host of root.querySelectorAll('cookie-consent-banner')) {
      const inner = host.shadowRoot && find(host.shadowRoot);
      if (inner) return inner;
    }
    return undefined;
  };
  const hitAt = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(x, y)) && inner !== hit;)
      hit = inner;
    return hit;
  };
  const isUsable = () => {
    const button = find(document);
    if (!button) return false;
    const { left, top, width, height } = button.getBoundingClientRect();
    if (!width || !height) return false;
    const hit = hitAt(left + width / 2, top + height / 2);
    return !!hit && button.contains(hit);
  };
  const look = () => {
    if (!noted.usable && isUsable()) noted.usable = performance.now();
    if (noted.click && !noted.gone && !isUsable()) noted.gone = performance.now();
    if (!noted.gone) requestAnimationFrame(look);
  };
  if (accept) requestAnimationFrame(look);
}
