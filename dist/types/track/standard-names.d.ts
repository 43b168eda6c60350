/** By our own name, as a vendor's documents spell it. */
type Names = Readonly<Record<string, string>>;
/** https://support.google.com/analytics/answer/9267735 */
export declare const google: Names;
/** https://developers.facebook.com/docs/meta-pixel/reference */
export declare const meta: Names;
/** https://ads.tiktok.com/help/article/standard-events-parameters */
export declare const tiktok: Names;
/** https://help.pinterest.com/en/business/article/add-event-codes */
export declare const pinterest: Names;
/** https://businesshelp.snapchat.com/s/article/pixel-direct-implementation */
export declare const snap: Names;
/** https://business.reddithelp.com/s/article/supported-conversion-events */
export declare const reddit: Names;
/** https://quoraadsupport.zendesk.com/hc/en-us/articles/115010466208 */
export declare const quora: Names;
export {};
