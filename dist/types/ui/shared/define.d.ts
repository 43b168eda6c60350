/** Registers an element; a name that is taken already stays with whoever took it. */
export declare function define(name: string, element: CustomElementConstructor): void;
