export { mountNotice as start } from '../ui/notice/mount-notice.js';
