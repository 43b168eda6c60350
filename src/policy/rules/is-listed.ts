/**
 * Whether a list has a name, where a word of the list that ends in `/` stands before all that follow it, and `*` for
 * whatever comes there: `Japan Pacific/ Auckland Australia/ *` has `Japan`, `Pacific/Auckland` and `Australia/Perth`.
 */
export function isListed(list: string, wanted: string): boolean {
  let start = '';
  return list.split(' ').some((word) => {
    if (word.endsWith('/')) start = word;
    else if (word === '*') return wanted.startsWith(start);
    else return start + word === wanted;
    return false;
  });
}
