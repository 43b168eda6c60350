export { ownTexts as start } from '../ui/own-texts/own-texts.js';
