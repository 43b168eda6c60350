export declare const texts: {
    additions: import("../../contract/texts.js").AdditionsTexts;
};
export { additionStyles as styles } from './additions.styles.js';
export { industryLinks } from './industry-section.js';
export { isOffHere, keepElsewhere } from './sensitive-page.js';
export { approvedUse, partnerSection } from './partner-section.js';
export { allPartners, grantedPartners } from './read-partners.js';
export { keptWhere, noteOn, signalNote } from './rule-notes.js';
