// dist/inspect.js: fetched when the site's owner asks for it.
export { version } from '../contract/version.js';
export { inspect as start } from '../inspect/inspect.js';
