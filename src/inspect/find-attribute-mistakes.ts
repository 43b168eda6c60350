// Attributes of the gate's script tag that nothing reads. The gate itself passes over whatever begins like a name that the
// files of `ui/` read, as it cannot know those; here nothing has to be short.
import type { Report } from '../contract/reports.js';
import { attributesInHtml } from './attribute-form.js';
import type { Finding } from './finding.js';

/**
 * What frameworks, optimisers and test tools write on any script tag (docs/recipes/optimisers.md): named one by one where a
 * name of ours begins alike, so that `data-no-relod` is still found.
 */
const foreign =
  /^data-(astro|turbo|cf|jetpack|n-|ng|next|nscript|nuxt|navigate|noptimize|no-(optimize|defer|minify|lazy)|precedence|test)/;

/** Texts of the site's own: whoever puts them into place tells of a name that no text has. */
const ownText = /^data-text-/;

/** `told` is what the gate has found. */
export function findAttributeMistakes(
  gate: Element | undefined,
  told: readonly Report[],
): Finding[] {
  const places = new Set(
    told.filter(({ code }) => code === 'unknown-attribute').map(({ place }) => place),
  );
  return [...(gate?.attributes ?? [])]
    .filter(
      ({ name }) =>
        name.startsWith('data-') &&
        !attributesInHtml.has(name) &&
        !foreign.test(name) &&
        !ownText.test(name),
    )
    .map(({ name, value }): Finding => ({
      code: 'unknown-attribute',
      place: `${name}="${value}"`,
    }))
    .filter(({ place }) => !places.has(place));
}
