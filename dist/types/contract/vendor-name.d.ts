/** Whose word it is: of `hotjar:1234567` and of a site's own `custom:acme:7` what a visitor can refuse, `hotjar` and `acme`. */
export declare const vendorOf: (word: string) => string;
