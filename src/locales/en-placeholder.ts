import type { PlaceholderTexts } from '../contract/texts.js';

export const placeholderTexts: PlaceholderTexts = {
  explain: (from, categories) =>
    `This content comes from ${from}. It has not been loaded, since you have not granted ${categories}.`,
  load: (title) => `Load once: ${title}`,
  always: (vendor) => `Always allow ${vendor}`,
  policy: (vendor) => `Privacy policy of ${vendor}`,
};
