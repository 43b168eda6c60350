// dist/ui/opener.js: fetched on pages that offer no way back to the preferences.
export { addOpener as start } from '../ui/opener/add-opener.js';
