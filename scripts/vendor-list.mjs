// The list of vendors beside the checkout, and which of the five categories each one's purpose suggests.
import { existsSync, readFileSync } from 'node:fs';

export const source = '../shared/vendors.json';

/** Nothing where the list is not there. */
export const readVendors = () =>
  existsSync(source) ? JSON.parse(readFileSync(source, 'utf8')).vendors : undefined;

/** Of the list's nine uses, those that go under another of the five categories. */
const categoryOf = { functionality: 'preferences', personalization: 'advertising' };

/** Several where any of them will do; a container goes by what most of what it loads is for, not by its own use, loading. */
export const suggestedFor = ({ id, category }) =>
  id === 'google-tag-manager' ? ['analytics', 'advertising'] : [categoryOf[category] ?? category];
