// dist/ui/layouts.js: the first layer as a box, as a modal dialog, or in the page; fetched where a site asks for one of them.
export { layoutStyles } from './layouts.styles.js';
export { createModal, openModal } from './modal.js';
