// dist/undeclared.js: fetched where a page loads what it should have marked up.
export { tellUndeclared as start } from '../strict/tell-undeclared.js';
