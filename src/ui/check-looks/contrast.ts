// The contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. Pure.

/** Red, green and blue from 0 to 1. */
export type Parts = readonly [red: number, green: number, blue: number];

/** Of a computed colour, as in `color(srgb 0.1 0.2 0.3)`; nothing where it lets through what lies behind it. */
export function toParts(colour: string): Parts | undefined {
  const numbers = /^color\(srgb (\S+) (\S+) (\S+)( \/ (\S+))?\)$/.exec(colour);
  if (!numbers || Number(numbers[5] ?? 1) < 1) return undefined;
  return numbers.slice(1, 4).map(Number) as unknown as Parts;
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]: Parts) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 to 21; 0 where one of them is not known. */
export function contrast(one: Parts | undefined, other: Parts | undefined): number {
  if (!one || !other) return 0;
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}
