export { mountPlaceholder } from '../ui/placeholder/mount-placeholder.js';
