export { openPreferences } from '../ui/preferences/open-preferences.js';
