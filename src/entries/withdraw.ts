// dist/withdraw.js: fetched when a grant is taken back.
export { version } from '../contract/version.js';
export { erase } from '../gate/withdraw.js';
