export { write as start } from '../gate/write.js';
