// dist/ui/own-texts.js: fetched where the site has words of its own.
export { ownTexts as start } from '../ui/own-texts/own-texts.js';
