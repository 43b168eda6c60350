import type { Config } from '../../src/contract/attributes.js';
import { optionalCategories } from '../../src/contract/categories.js';

/** The settings of a script tag without attributes, but for these. */
export const settings = (changes: Partial<Config> = {}): Config =>
  ({
    categories: optionalCategories,
    authentication: [],
    preferences: [],
    analytics: [],
    advertising: [],
    marketing: [],
    lifetime: 183,
    policyVersion: '1',
    cookieDomain: '',
    allow: [],
    tagTimeout: 3000,
    ...changes,
  }) as Config;
