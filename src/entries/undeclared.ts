// dist/undeclared.js: fetched where a page loads what it should have marked up.
export { tellUndeclared } from '../strict/tell-undeclared.js';
