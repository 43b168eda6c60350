// Names of properties that never leave the gate's bundle: the build shortens them, so that the source need not. None of
// them may be a word of `src/contract`, which is what the files say to each other.
import { readdirSync, readFileSync } from 'node:fs';

const names =
  'fetchAhead writer scan watch begin latest persist needOf known eachLoading mustWait vet settle'.split(
    ' ',
  );

const contract = readdirSync('src/contract').map((file) =>
  readFileSync(`src/contract/${file}`, 'utf8'),
);
for (const name of names) {
  if (new RegExp(`^\\s+(readonly )?${name}\\b[?(:]`, 'm').test(contract.join('\n')))
    throw new Error(`${name} is a word of src/contract: it may not be shortened`);
}

export const innerNames = new RegExp(`^(${names.join('|')})$`);
