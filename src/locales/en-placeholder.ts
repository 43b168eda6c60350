import type { PlaceholderTexts } from '../contract/texts.js';

export const placeholderTexts: PlaceholderTexts = {
  explain: (host, categories) =>
    `This content comes from ${host}. It has not been loaded, since you have not granted ${categories}.`,
  load: (title) => `Load once: ${title}`,
};
