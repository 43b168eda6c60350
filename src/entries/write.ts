// dist/write.js: fetched when a released tag calls `document.write`.
export { write } from '../gate/write.js';
