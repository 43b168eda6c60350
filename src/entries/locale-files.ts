// Written by scripts/locales.mjs. The languages' files, for a site that bundles its own scripts.
import type { Texts } from '../contract/texts.js';

export const localeFiles: Readonly<Record<string, () => Promise<{ readonly texts: Texts }>>> = {
  de: () => import('../locales/de.js'),
};
