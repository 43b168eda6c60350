type Stub = (...args: unknown[]) => void;
/**
 * The function `name`, made where it is missing: it keeps each call's arguments in its property `list`, and hands them
 * to its property `method` once the vendor's script has put one there.
 */
export declare const queue: (name: string, list?: string, method?: string) => Stub;
/** The list `name`, made where it is missing, whose entries the vendor's script takes. */
export declare const list: (name: string) => unknown[];
type Methods = unknown[] & Record<string, (...args: unknown[]) => void>;
/** The list `name` with functions, `names` separated by spaces, each of which keeps its call in it as `[name, …]`. */
export declare function methods(name: string, names: string): Methods;
export {};
