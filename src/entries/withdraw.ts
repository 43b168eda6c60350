// dist/withdraw.js: fetched when a grant is taken back.
export { erase } from '../gate/erase.js';
export { loadAnew } from '../gate/load-anew.js';
