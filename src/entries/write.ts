// dist/write.js: fetched when a released tag calls `document.write`.
export { write as start } from '../gate/write.js';
