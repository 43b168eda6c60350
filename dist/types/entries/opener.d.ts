export { addOpener } from '../ui/opener/add-opener.js';
