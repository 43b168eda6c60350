import type { Gate } from '../../contract/gate.js';

/** Whether the site has words of its own: `data-texts`, or `data-text-…`. */
export const hasOwnTexts = ({ config }: Gate): boolean =>
  Object.keys(config).some((name) => name.startsWith('text'));
