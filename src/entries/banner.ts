// dist/ui/banner.js: fetched when a visitor must be asked.
export { mountBanner as start } from '../ui/banner/mount-banner.js';
