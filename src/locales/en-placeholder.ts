import type { PlaceholderTexts } from '../contract/texts.js';

export const placeholderTexts: PlaceholderTexts = {
  explain:
    'This content comes from {from}. It has not been loaded, since you have not granted {categories}.',
  load: 'Load once: {title}',
  always: 'Always allow {vendor}',
  policy: 'Privacy policy of {vendor}',
};
