// The vendors that the page's attributes name and that have not started: once they have, their script is a tag.
import type { Config } from '../contract/attributes.js';
import type { Category } from '../contract/categories.js';
import { signals } from '../contract/signals.js';
import { vendorOf } from '../contract/vendor-name.js';
import type { Tag } from './read-tags.js';

export interface Preset extends Tag {
  /** As the site wrote it: `hotjar:1234567`. */
  readonly word: string;
}

export function readPresets(config: Config, tags: readonly Tag[]): Preset[] {
  const categories: readonly Category[] = [
    'authentication',
    'preferences',
    'analytics',
    'advertising',
    'marketing',
  ];
  return categories.flatMap((category) =>
    config[category]
      .filter((word) => !signals.has(word))
      .map((word): Preset => {
        const vendor = vendorOf(word);
        const element = document.createElement('script');
        return { element, categories: [category], vendor, state: 'held', word };
      })
      .filter(
        ({ vendor }) =>
          !tags.some((tag) => tag.vendor === vendor && tag.categories.includes(category)),
      ),
  );
}
