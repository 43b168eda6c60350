// Reads the code out of the recipes, and the pages they go into.
import { readFileSync } from 'node:fs';

/** A recipe's blocks of a language, in their order. */
export function blocks(recipe, language = 'html') {
  const text = readFileSync(new URL(`../../../docs/recipes/${recipe}.md`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);
}

/** The page as the platform builds it, with code in the places of its comments. */
export function pageOf(platform, places) {
  let page = readFileSync(new URL(`${platform}.html`, import.meta.url), 'utf8');
  for (const [comment, code] of Object.entries(places)) {
    if (!page.includes(`<!-- ${comment} -->`)) throw new Error(`${platform}.html: no ${comment}`);
    page = page.replace(`<!-- ${comment} -->`, () => code);
  }
  return page;
}
