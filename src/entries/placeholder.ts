// dist/ui/placeholder.js: fetched on pages that hold a frame.
export { mountPlaceholder } from '../ui/placeholder/mount-placeholder.js';
