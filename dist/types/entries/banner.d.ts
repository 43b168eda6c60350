export { mountBanner as start } from '../ui/banner/mount-banner.js';
