/** A dialog for the first layer; it is shown by `openModal`. */
export declare function createModal(): HTMLDialogElement;
/** Opens it, or undoes what a page has done to it. */
export declare function openModal(dialog: HTMLDialogElement): void;
