// dist/ui/preferences.js: fetched when a visitor wants to choose by category.
export { openPreferences as start } from '../ui/preferences/open-preferences.js';
