// Whether everything of a layer can be read and pressed where it is, by scrolling it one way at most.

/** As people set them who need more room to read: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing =
  'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;';
const paragraphs = 'margin-block-end: 2em !important;';

/** In the page and in its open shadow roots, where what is slotted hears the inner tree: stronger than any rule there. */
export const spaceText = (page) =>
  page.evaluate(
    ([all, ofParagraphs]) => {
      const weight = ':not(#a#b#c)';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `*${weight} { ${all} } p${weight} { ${ofParagraphs} } ::slotted(*${weight}) { ${all} } ::slotted(p${weight}) { ${ofParagraphs} }`,
      );
      const roots = window.deep(document).flatMap(({ shadowRoot }) => shadowRoot ?? []);
      for (const root of [document, ...roots]) root.adoptedStyleSheets.push(sheet);
    },
    [spacing, paragraphs],
  );

/**
 * What of a layer is out of reach: text of which a line cannot be brought to where it is seen, a control whose middle
 * cannot be pressed, and whatever can be scrolled sideways.
 */
export const outOfReach = (page, selector) =>
  page.evaluate((name) => {
    const layer = document.querySelector(name);
    const wrong = [];
    const label = (one) => `${one.localName} “${one.textContent.trim().slice(0, 30)}”`;
    const parentOf = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
    const isClipped = (one) =>
      !!one && (getComputedStyle(one).clipPath === 'inset(50%)' || isClipped(parentOf(one)));
    // What is for the ear alone is clipped away on purpose.
    const isShown = (one) =>
      one.checkVisibility() && !isClipped(one) && one.getBoundingClientRect().width > 1;
    const all = window.deep(layer).filter(isShown);
    for (const one of [document.documentElement, ...all])
      if (one.clientWidth && one.scrollWidth > one.clientWidth + 1)
        wrong.push(`${label(one)} is wider than its place`);

    /** What is seen at a point, in whichever tree it is. */
    const seenAt = (x, y) => {
      let hit = document.elementFromPoint(x, y);
      for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(x, y)) && inner !== hit;)
        hit = inner;
      return hit;
    };
    const scrollerOf = (one) => {
      for (let at = one; at; at = parentOf(at))
        if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY))
          return at;
      return document.scrollingElement;
    };
    /** At its own place, or with its middle at some height of what scrolls it. */
    const isSeen = (one, rectOf) => {
      const scroller = scrollerOf(one);
      const isPage = scroller === document.scrollingElement;
      const edge = isPage ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
      return [undefined, 0.5, 0.3, 0.2, 0.1, 0.7, 0.9].some((share) => {
        const before = rectOf();
        if (share)
          scroller.scrollTop += before.top + before.height / 2 - edge.top - share * edge.height;
        const { left, top, width, height } = rectOf();
        const hit = seenAt(left + width / 2, top + height / 2);
        return hit && one.contains(hit);
      });
    };
    for (const one of all) {
      if (
        one.matches('button, a[href], input, summary') &&
        !isSeen(one, () => one.getBoundingClientRect())
      )
        wrong.push(`${label(one)} cannot be pressed`);
      for (const text of one.childNodes) {
        if (text.nodeType !== Node.TEXT_NODE || !text.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const at of range.getClientRects().length
          ? [0, range.getClientRects().length - 1]
          : [])
          if (!isSeen(one, () => range.getClientRects()[at]))
            wrong.push(`${label(one)}: line ${at} cannot be read`);
      }
    }
    return [...new Set(wrong)];
  }, selector);
