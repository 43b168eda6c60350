export { definePrivacyChoices as start } from '../ui/privacy-choices/define-privacy-choices.js';
