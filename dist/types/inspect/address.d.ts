/** The host, where it is another than the page's own; `data:` and its like have none. */
export declare function foreignHost(address: string, page: Document): string | undefined;
