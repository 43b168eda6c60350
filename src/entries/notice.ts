// dist/ui/notice.js: fetched where the first layer asks or tells in another way than the banner.
export { mountBanner as start } from '../ui/banner/mount-banner.js';
