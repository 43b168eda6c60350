export { erase } from '../gate/erase.js';
export { loadAnew } from '../gate/load-anew.js';
