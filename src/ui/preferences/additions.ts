// dist/ui/additions.js: what the region, the browser, the page and the site's partners add to the preferences; fetched
// with them where `rules.js` runs.
import { additionsTexts } from '../../locales/en-additions.js';

export const texts = { additions: additionsTexts };
export { additionStyles as styles } from './additions.styles.js';
export { industryLinks } from './industry-section.js';
export { isOffHere, keepElsewhere } from './sensitive-page.js';
export { approvedUse, partnerSection } from './partner-section.js';
export { allPartners, grantedPartners } from './read-partners.js';
export { keptWhere, noteOn, signalNote } from './rule-notes.js';
