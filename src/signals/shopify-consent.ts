// Shopify's Customer Privacy API: a shop's own analytics and its apps go by it.
// https://shopify.dev/docs/api/customer-privacy
import type { Gate } from '../contract/gate.js';

interface Shopify {
  loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
  customerPrivacy?: { setTrackingConsent(consent: object, done: () => void): void };
}

export function start({ page, tell }: Pick<Gate, 'page' | 'tell'>): void {
  const { Shopify: shop } = globalThis as { Shopify?: Shopify };
  const say = () => {
    const { preferences, analytics, advertising, marketing } = page.decision.categories;
    // Before a choice the shop's own region settings hold.
    if (!page.decision.answered) return;
    shop?.customerPrivacy?.setTrackingConsent(
      {
        preferences,
        analytics,
        // One word there for two of ours.
        marketing: advertising && marketing,
        sale_of_data: advertising,
      },
      () => {},
    );
  };
  const isThere = typeof shop?.loadFeatures === 'function';
  if (!isThere) {
    tell('tag-failed', 'shopify-consent: no window.Shopify on this page');
    return;
  }
  shop!.loadFeatures!([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
    if (error) tell('tag-failed', 'shopify-consent: consent-tracking-api did not load');
    else page.onChange(say);
  });
}
