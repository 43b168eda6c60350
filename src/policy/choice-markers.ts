/**
 * Names under which vendors' own scripts keep a person's choice with that vendor, as an opt-out, in cookies or storage.
 * Erasing one would forget a refusal: a pattern of `data-cookies` leaves them, only the full name erases them.
 * From the vendors' documentation; some of these names are not confirmed by it.
 */
export const choiceMarkers = new RegExp(
  `^(${[
    '_uetmsdns', // Microsoft Advertising
    'mtm_(cookie_)?consent(_removed)?|piwik_ignore|matomo_ignore', // Matomo
    'plausible_ignore',
    'blockFathomTracking',
    'umami\\.disabled',
    '__ph_opt_in_out_.*', // PostHog
    '__mp_opt_in_out_.*', // Mixpanel
    '_vwo_consent',
    'optimizelyOptOut',
    '__hs_(opt_out|cookie_cat_pref|initial_opt_in|do_not_track|gpc_banner_dismiss|notify_banner_dismiss)', // HubSpot
    '__zlcprivacy', // Zendesk
    '__kla_off', // Klaviyo
    'pi_opt_in.*', // Pardot
    'mkto_opt_out', // Marketo
    'cto_optout', // Criteo
    '__adroll_consent(_params)?',
    'kndctr_.*_consent|adobeujs-optin|sat_track|com\\.adobe\\.alloy\\..*', // Adobe
    'amzn_consent|ad-privacy', // Amazon
  ].join('|')})$`,
);
