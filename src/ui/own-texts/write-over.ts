// The site's own words in the place of ours. Pure: what does not fit is told, and ours stays.

export type TellBad = (place: string) => void;

/** The holes in a text, as in `{site}`. */
const holesOf = (text: unknown) => Array.from(JSON.stringify(text).matchAll(/{\w+}/g), String);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** One form for each way a language counts: which ones differs by language. */
const pluralForms = /^(zero|one|two|few|many|other)$/;

/**
 * `own` in the place of `text`, as far as it has its form: a text for a text, as many lines as are wanted for the lines of
 * a first layer, and so on within. `place` is where it stands, as in `notice.partners`.
 */
export function writeOver<Text>(text: Text, own: unknown, place: string, tell: TellBad): Text {
  if (own === undefined) return text;
  const isWhole = typeof text === 'string' || isTexts(text);
  if (!isWhole && isObject(text) && isObject(own)) return writeParts(text, own, place, tell);
  const isAlike = isTexts(text)
    ? isTexts(own) && (own.length === text.length || place === 'banner.body')
    : isWhole && typeof own === 'string' && own;
  const known = holesOf(text);
  const unknown = holesOf(own).find((hole) => !known.includes(hole));
  if (isAlike && !unknown) return own as Text;
  tell(unknown ? `${place}: ${unknown}` : place);
  return text;
}

function writeParts<Text extends object>(
  text: Text,
  own: object,
  place: string,
  tell: TellBad,
): Text {
  const parts = new Map<string, unknown>(Object.entries(text));
  for (const [name, part] of Object.entries(own)) {
    const at = `${place}.${name}`;
    const isForm = parts.has('other') && pluralForms.test(name);
    if (!parts.has(name) && !isForm) tell(at);
    else parts.set(name, writeOver(parts.get(isForm ? 'other' : name), part, at, tell));
  }
  const changed = Object.fromEntries(parts);
  return (Array.isArray(text) ? Object.values(changed) : changed) as Text;
}
