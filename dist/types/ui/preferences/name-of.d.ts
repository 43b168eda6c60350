/** As visitors know it, else the site's word for it. */
export declare const nameOf: (vendor: string) => string;
