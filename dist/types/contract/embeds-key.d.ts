/** Where the browser's own storage keeps which vendors' embeds are always allowed, until the next choice. */
export declare const embedsKey = "cookie-gate-embeds";
