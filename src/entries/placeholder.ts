// dist/ui/placeholder.js: fetched on pages that hold a frame.
export { mountPlaceholder as start } from '../ui/placeholder/mount-placeholder.js';
