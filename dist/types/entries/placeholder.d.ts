export { mountPlaceholder as start } from '../ui/placeholder/mount-placeholder.js';
