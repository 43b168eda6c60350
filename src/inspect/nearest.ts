// The known word somebody may have meant. Pure.

/** Changes of one letter that still count as a slip, for a word of this length. */
const slips = (word: string) => (word.length < 8 ? 2 : 3);

export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = slips(word) + 1;
  for (const candidate of known) {
    const found = distance(word.toLowerCase(), candidate);
    if (found >= least) continue;
    least = found;
    best = candidate;
  }
  return best;
}

/** Letters to add, drop or change: https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change));
    }
    row = next;
  }
  return row[to.length]!;
}
