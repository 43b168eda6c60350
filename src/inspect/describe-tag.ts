// What a tag is, for somebody who looks for it in the page's source. Pure.

const names: Readonly<Record<string, string>> = { img: 'image', iframe: 'frame' };

/** Whatever makes the browser ask for something; `data` is an object's. */
const addressed = ['src', 'href', 'data', 'srcset', 'poster'];

export interface Description {
  /** In one or two words: `inline script`. */
  readonly what: string;
  /** Its address, or its first words. */
  readonly where: string;
}

export function describeTag(element: Element): Description {
  const name = element.localName;
  const attribute = addressed.flatMap((bare) => [`data-${bare}`, bare]);
  const address = attribute.map((each) => element.getAttribute(each)).find((value) => value);
  if (name === 'script' && !address)
    return { what: 'inline script', where: shorten(element.textContent ?? '') };
  const isStyle = name === 'link' && /\bstylesheet\b/i.test(element.getAttribute('rel') ?? '');
  return {
    what: isStyle ? 'stylesheet' : (names[name] ?? name),
    where: shorten(address ?? ''),
  };
}

/** One line that fits a narrow panel, yet tells one tag from the next. */
function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
