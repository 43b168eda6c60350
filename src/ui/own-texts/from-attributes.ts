// `data-text-heading="…"`: a text by an attribute of the gate's script tag. Pure.

/** Of the groups, the first layer's goes without its name. */
const groups = [
  'preferences',
  'placeholder',
  'opener',
  'privacyChoices',
  'signalNotice',
  'notice',
  'additions',
  'cookies',
] as const;

/** What says of the texts themselves how they are, and so is none. */
const fixed = ['language', 'direction'];

const lines = (value: string) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** As both an attribute and the place of a text can be written: without case and dashes, counting from 1. */
const plain = (name: string) => name.replace(/[-*.]/g, '').toLowerCase();

export const groupOf = (name: string): string =>
  groups.find((group) => plain(name).startsWith(plain(group))) ?? 'banner';

/** What the attributes say of one group, in the form of its texts; names that stand for none of them are in `unknown`. */
export function fromAttributes(
  group: string,
  texts: object,
  attributes: ReadonlyMap<string, string>,
): { own: object; unknown: string[] } {
  const names = new Map(
    [...attributes.keys()]
      .filter((name) => groupOf(name) === group)
      .map((name) => [plain(name), name]),
  );
  const read = (text: unknown, place: string): unknown => {
    const name = names.get(plain(place));
    const isList = Array.isArray(text) && text.every((one) => typeof one === 'string');
    if (name !== undefined && (isList || typeof text === 'string')) {
      names.delete(plain(place));
      const value = attributes.get(name)!;
      return isList ? lines(value) : value;
    }
    if (typeof text !== 'object' || text === null || isList) return undefined;
    const parts = Object.entries(text).flatMap(([key, part]): [string, unknown][] => {
      const step = Array.isArray(text) ? `${Number(key) + 1}` : key;
      const value = fixed.includes(key) ? undefined : read(part, `${place}.${step}`);
      return value === undefined ? [] : [[key, value]];
    });
    return parts.length ? Object.fromEntries(parts) : undefined;
  };
  const own = read(texts, group === 'banner' ? '' : group) ?? {};
  return { own: own as object, unknown: [...names.values()] };
}
