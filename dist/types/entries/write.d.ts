export { write } from '../gate/write.js';
