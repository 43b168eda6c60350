// dist/ui/privacy-choices.js: fetched where a page has put the link.
export { definePrivacyChoices as start } from '../ui/privacy-choices/define-privacy-choices.js';
