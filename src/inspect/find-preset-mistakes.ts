// What is odd about the vendors that the page's attributes name: where they stand is the site's to say.
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { Finding } from './finding.js';
import { suggestedCategories } from './suggested-categories.js';

export function findPresetMistakes(
  config: Config,
  suggested: Readonly<Record<string, string>> = suggestedCategories,
): Finding[] {
  return optionalCategories.flatMap((category) =>
    config[category].flatMap((word): Finding[] => {
      const usual = suggested[word.split(':')[0]!];
      return !usual || usual.split(' ').includes(category)
        ? []
        : [{ code: 'vendor-elsewhere', place: `data-${category}="${word}"` }];
    }),
  );
}
