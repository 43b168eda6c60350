export { version } from '../contract/version.js';
export { inspect as start } from '../inspect/inspect.js';
