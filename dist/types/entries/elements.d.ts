export { defineElements as start } from '../ui/elements/define-elements.js';
