/** Returns what to call when there is something to send. */
export declare function createOutbox(address: string, tellRefused: () => void): () => void;
