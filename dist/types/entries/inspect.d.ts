export { version } from '../contract/version.js';
export { inspect } from '../inspect/inspect.js';
