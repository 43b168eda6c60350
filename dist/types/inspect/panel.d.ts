import type { View } from './look.js';
export interface Panel {
    readonly host: HTMLElement;
    show(view: View): void;
    /** Leaves the banner its place. */
    keepClear(): void;
}
export declare function createPanel(close: () => void): Panel;
