/** The frame's own box, so that nothing moves when they change places. */
export declare function takePlace({ style }: HTMLElement, frame: HTMLElement): void;
