// The WP Consent API: plugins of a WordPress site ask it what is granted. https://github.com/WordPress/wp-consent-level-api
import type { Gate } from '../contract/gate.js';

type SetConsent = (category: string, value: 'allow' | 'deny') => void;

/** Its script comes in the page's footer; where there is none by then, nobody asks. */
export function start({ page }: Pick<Gate, 'page'>): void {
  const globals = globalThis as { wp_consent_type?: string; wp_set_consent?: SetConsent };
  globals.wp_consent_type = 'optin';
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
  const tell = () => {
    const { preferences, analytics, advertising, marketing } = page.decision.categories;
    const answers = {
      functional: true,
      preferences,
      statistics: analytics,
      'statistics-anonymous': analytics,
      // One word there for two of ours.
      marketing: advertising && marketing,
    };
    for (const [category, isGranted] of Object.entries(answers))
      globals.wp_set_consent?.(category, isGranted ? 'allow' : 'deny');
  };
  if (document.readyState === 'complete') page.onChange(tell);
  else addEventListener('load', () => page.onChange(tell));
}
