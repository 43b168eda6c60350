export { addOpener as start } from '../ui/opener/add-opener.js';
