// dist/ui/elements.js: fetched where the page has written one of our elements.
export { defineElements as start } from '../ui/elements/define-elements.js';
