// What each vendor calls the events that most sites have. Any other goes under the site's own name.

/** By our own name, as a vendor's documents spell it. */
type Names = Readonly<Record<string, string>>;

/** https://support.google.com/analytics/answer/9267735 */
export const google: Names = {
  'sign-up': 'sign_up',
  purchase: 'purchase',
  lead: 'generate_lead',
  'add-to-cart': 'add_to_cart',
  'begin-checkout': 'begin_checkout',
  search: 'search',
};

/** https://developers.facebook.com/docs/meta-pixel/reference */
export const meta: Names = {
  'sign-up': 'CompleteRegistration',
  purchase: 'Purchase',
  lead: 'Lead',
  'add-to-cart': 'AddToCart',
  'begin-checkout': 'InitiateCheckout',
  search: 'Search',
  contact: 'Contact',
  subscribe: 'Subscribe',
};

/** https://ads.tiktok.com/help/article/standard-events-parameters */
export const tiktok: Names = {
  'sign-up': 'CompleteRegistration',
  purchase: 'CompletePayment',
  lead: 'SubmitForm',
  'add-to-cart': 'AddToCart',
  'begin-checkout': 'InitiateCheckout',
  search: 'Search',
  contact: 'Contact',
  subscribe: 'Subscribe',
};

/** https://help.pinterest.com/en/business/article/add-event-codes */
export const pinterest: Names = {
  'sign-up': 'signup',
  purchase: 'checkout',
  lead: 'lead',
  'add-to-cart': 'addtocart',
  search: 'search',
};

/** https://businesshelp.snapchat.com/s/article/pixel-direct-implementation */
export const snap: Names = {
  'sign-up': 'SIGN_UP',
  purchase: 'PURCHASE',
  'add-to-cart': 'ADD_CART',
  'begin-checkout': 'START_CHECKOUT',
  search: 'SEARCH',
  subscribe: 'SUBSCRIBE',
};

/** https://business.reddithelp.com/s/article/supported-conversion-events */
export const reddit: Names = {
  'sign-up': 'SignUp',
  purchase: 'Purchase',
  lead: 'Lead',
  'add-to-cart': 'AddToCart',
  search: 'Search',
};

/** https://quoraadsupport.zendesk.com/hc/en-us/articles/115010466208 */
export const quora: Names = {
  'sign-up': 'CompleteRegistration',
  purchase: 'Purchase',
  lead: 'GenerateLead',
  'add-to-cart': 'AddToCart',
  'begin-checkout': 'InitiateCheckout',
  search: 'Search',
};
