export { openPreferences as start } from '../ui/preferences/open-preferences.js';
