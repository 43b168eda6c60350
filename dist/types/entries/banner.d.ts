export { mountBanner } from '../ui/banner/mount-banner.js';
