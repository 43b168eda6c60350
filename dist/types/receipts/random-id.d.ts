/** A random UUID, version 4 of RFC 9562; `crypto.randomUUID` is lent on https alone. */
export declare function randomId(): string;
