// dist/ui/notice.js: fetched where the first layer asks or tells in another way than the banner.
export { mountNotice as start } from '../ui/notice/mount-notice.js';
