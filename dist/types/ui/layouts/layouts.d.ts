export { layoutStyles } from './layouts.styles.js';
export { createModal, openModal } from './modal.js';
