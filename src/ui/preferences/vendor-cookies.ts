// Written by scripts/vendors.mjs from the list of vendors. What each stores, a line each: its name, what for, how long,
// with `|` between; the name alone where the rest is not verified.
export const vendorCookies: Readonly<Record<string, string>> = {
  'google-analytics':
    '_ga|Distinguishes visitors|2 years\n_ga_*|Session state of one measurement ID (suffix is the ID without G-)|2 years\n_gid|Distinguishes visitors for a day (Universal Analytics era)|24 hours\n_gat*|Request throttling (Universal Analytics era)|1 minute\n_dc_gtm_*|Request throttling when set through GTM|1 minute\n_gac_*|Campaign data shared with Google Ads|90 days\n_gali|Link attribution|30 seconds\nAMP_TOKEN|AMP client ID token|1 year\nFPID\nFPLC\n__utma|Legacy ga.js visitor|2 years\n__utmb|Legacy ga.js|30 minutes\n__utmc|Legacy ga.js|session\n__utmt|Legacy ga.js|10 minutes\n__utmz|Legacy ga.js traffic source|6 months\n__utmv|Legacy ga.js custom variables|2 years',
  'google-tag-manager': 'td|Container diagnostics|session',
  'google-ads':
    '_gcl_au\n_gcl_aw|Google Ads click (gclid)|90 days\n_gcl_gs|Ads click source|90 days\n_gcl_gb|Ads click (wbraid/gbraid)|90 days\n_gcl_ag\n_gcl_dc\n_gcl_ha\n_gac_gb_*|Campaign data for iOS traffic|90 days\nFPGCLAW|Server-side click id|90 days\nFPGCLGB|Server-side click id|90 days\nFPAU\nIDE\nDSID|Links activity of signed-in users|2 weeks\ntest_cookie\nNID\nar_debug|Attribution reporting debug\n__gads\n__gpi|Ad Manager/AdSense on the publisher domain|13 months\n__eoi|Ad fraud protection|3 months\n_gcl_ls',
  'google-floodlight':
    '_gcl_dc\n_gcl_au\nIDE\nFLC|Cross-device link for signed-in users|10 seconds',
  'meta-pixel':
    '_fbp\n_fbc\nfr|Ads id|90 days\ndatr|Browser id, abuse prevention|2 years\nsb|Browser id|2 years\nlastExternalReferrer\nlastExternalReferrerTime\ntopicsLastReferenceTime',
  'x-pixel':
    '_twpid\n_twsid\n_twclid\nmuc_ads|Ads id|400 days\nguest_id|Visitor id|400 days\nguest_id_ads|Ads id for logged-out visitors|400 days\nguest_id_marketing|Ads id for logged-out visitors|400 days\npersonalization_id|Personalised ads id|400 days',
  'tiktok-pixel':
    '_ttp|Visitor id, first-party copy|13 months\n_tt_enable_cookie|Cookies enabled flag|13 months\nttcsid\nttcsid_*\nttclid\n_ttp|Visitor id|390 days\ntt_sessionId\ntt_appInfo\ntt_pixel_session_index',
  'linkedin-insight':
    'li_fat_id|Member id for conversions|30 days\nli_giant|Group id for conversions|7 days\nln_or|Oribi analytics flag|1 day\nbcookie|Browser id|1 year\nbscookie|Secure browser id|1 year\nlidc|Data centre routing|1 day\nli_sugr|Probabilistic identity match|90 days\nUserMatchHistory\nAnalyticsSyncHistory|Analytics id sync|30 days\nli_gc\nli_adsId\nli_adsId',
  'pinterest-tag':
    '_pin_unauth\n_epik|Click id|1 year\n_derived_epik|Match id without click|1 year\n_pinterest_ct_ua\n_pinterest_ct_rt|Visitor id|1 year\nar_debug\n_pin_unauth_ls',
  'snap-pixel':
    '_scid\n_scid_r|Visitor id refresh|13 months\n_sctr\n_schn|Attribution|1 day\n_ScCbts\nScCid\nsc_at|Cross-site visitor id|390 days\nX-AB|Experiment bucket|1 day\nTapAd_*|Tapad id sync started by the pixel|60 days\nu_sclid\nu_sclid_r\nu_scsid\nu_scsid_r',
  'reddit-pixel': '_rdt_uuid|Visitor id|90 days\n_rdt_cid\n_rdt_em',
  'microsoft-uet':
    '_uetsid\n_uetvid\n_uetmsclkid\n_uetmsdns|Value 1 stops sending events\nMUID|Microsoft user id|390 days\nMR|MUID refresh|7 days\nMSPTC|Ads relevance|1 year\n_u|Tracks activity after an ad click|13 months\n_uetsid\n_uetsid_exp\n_uetvid\n_uetvid_exp',
  'microsoft-clarity':
    '_clck|User id and consent flag of Clarity|1 year\n_clsk|Session|1 day\nCLID|First sighting across Clarity sites|1 year\nMUID|Microsoft user id|1 year\nMR\nSM|MUID sync|session\nANONCHK|MUID sync check|10 minutes\n_cltk|Tab id',
  hotjar:
    '_hjSessionUser_*|User id per site|1 year\n_hjSession_*|Session data|30 minutes\n_hjHasCachedUserAttributes|Attributes cached flag|session\n_hjUserAttributesHash|Attribute change check|2 minutes\n_hjDonePolls|Finished surveys|1 year\n_hjMinimizedPolls|Minimised surveys|1 year\n_hjClosedSurveyInvites|Closed invites|1 year\n_hjShownFeedbackMessage|Feedback shown|1 year\n_hj*|All further Hotjar cookies (older scripts)\n_hjUserAttributes|Identify attributes\nhjActiveViewportIds|Active viewports\nhjViewportId|Viewport\n_hj*|Other Hotjar keys\n_hj*|Other Hotjar keys',
  matomo:
    '_pk_id.*|Visitor id (name ends .site.hash)|393 days\n_pk_ses.*|Visit in progress|30 minutes\n_pk_ref.*|Attribution referrer|6 months\n_pk_cvar.*|Custom variables|30 minutes\n_pk_hsr.*|Heatmap and session recording|30 minutes\n_pk_testcookie*|Cookie test|session\n_pk_uid*\nmtm_consent|Remembered consent|30 years\nmtm_cookie_consent|Remembered cookie consent|30 years\nmtm_consent_removed|Remembered refusal|30 years\npiwik_ignore|Opt-out on the Matomo host\nmatomo_ignore|Opt-out on the Matomo host|30 years',
  plausible: 'plausible_ignore|Value true turns tracking off in this browser',
  fathom: 'blockFathomTracking',
  umami: 'umami.disabled\numami.cache',
  posthog:
    'ph_*_posthog|Distinct id and session props|1 year\n__ph_opt_in_out_*|Choice, when the cookie backend is chosen|1 year\nph_*_posthog|Persistence\nph_*_posthog|Session persistence\nph_*_window_id|Window id\nph_*_primary_window_exists|Window flag\nph_*_session_registered_properties|Session properties\n__ph_opt_in_out_*|1 in, 0 out',
  mixpanel:
    'mp_*_mixpanel|Distinct id and super properties|1 year\n__mp_opt_in_out_*|Choice, when the cookie backend is chosen|1 year\nmp_*_mixpanel|Persistence when localStorage is chosen\n__mpq_*|Unsent batch\n__mp_opt_in_out_*|1 in, 0 out\nmp_tab_id_*|Tab id\nmp_gen_new_tab_id_*|Tab id\nmixpanelBrowserDb|Recorder and queue\nmixpanelFlagsDb|Feature flags',
  amplitude:
    'AMP_*|Device, user and session id (first 10 characters of the key)|1 year\nAMP_MKTG_*|Campaign data|1 year\nAMP_TEST|Cookie test|session\nAMP_TLDTEST*|Domain test|session\namplitude_id_*|Legacy SDK\nAMP_unsent_*|Unsent events\nAMP_remote_config_*\nAMP_URL_INFO|Page url info\nAMP_PAGE_VIEW|Page view info\nAMP_diagnostics_*|Diagnostics',
  segment:
    'ajs_anonymous_id|Anonymous id|1 year\najs_user_id|User id|1 year\najs_group_id|Group id|1 year\nanalytics_session_id\najs_anonymous_id|Copy\najs_user_id|Copy\najs_user_traits|Traits\najs_group_id|Group\najs_group_properties|Group traits\npersisted-queue:*',
  heap: '_hp2_id.*|Visitor id (classic)|13 months\n_hp2_ses_props.*\n_hp2_props.*\n_hp2_hld*|Highest domain test|session\n_hp5_meta.*|User and session metadata (v5)|13 months\n_hp5_event_props.*|Event properties (v5)|13 months\n_hp5_let.*',
  fullstory: 'fs_uid\nfs_lua\nfs_cid\n_fs_*',
  'crazy-egg':
    '_ce.s|Recording visitor session id|1 year\n_ceir|Returning visitor|1 year\n_CEFT|A/B variants|1 year\n_ce.clock_event|Clock check|1 day\n_ce.clock_data|Clock offset|1 day\n_ce.irv|Returning flag|session\n_ce.cch|Cookie test|1 second\n_ce.gtld|Top-level domain test|1 second\n_cer.v|Returning visitor (old)|31 days\ncebs|Session tracking|session\ncebsp_*|Session tracking|session\nce_successful_csp_check|CSP check|24 hours\n_ce*\n_ce*',
  vwo: '_vwo_uuid|Visitor id|1 year\n_vwo_uuid_v2|Visitor id|1 year\n_vis_opt_s|Visit counter|100 days\n_vis_opt_test_cookie\n_vis_opt_exp_*|Variation and goals|100 days\n_vwo_sn\n_vwo_ds|Persistent visitor data|2 months\n_vwo_referrer|Referrer|session\n_vwo_consent\n_vwo_*|Other VWO cookies\n_vis_*|Other VWO cookies\n_vwo_*\n_vwo_*',
  optimizely:
    'optimizelyEndUserId|Visitor id|6 months\noptimizelyRedirectData|Redirect experiments|5 seconds\noptimizelyDomainTestCookie|Domain test|6 months\noptimizelyOptOut|Opted out of experiments|10 years\noptimizelySession\noptimizely_data$$*\noptimizely_*\noptimizely_*',
  hubspot:
    '__hstc\nhubspotutk\n__hssc|Session|30 minutes\n__hssrc|Browser restart|session\nmessagesUtk\nhs-messages-is-open|Chat open|30 minutes\nhs-messages-hide-welcome-message|Chat welcome hidden|1 day\nhs_ab_test|A/B page|session\n__hs_opt_out\n__hs_cookie_cat_pref|HubSpot banner categories|6 months\n__hs_initial_opt_in|Banner display control|7 days\n__hs_do_not_track\n__hs_gpc_banner_dismiss|GPC banner dismissed|180 days\n__hs_notify_banner_dismiss|Notify banner dismissed|180 days\n_hs_form_submitted',
  intercom:
    'intercom-id-*|Anonymous visitor|9 months\nintercom-session-*|Session|1 week\nintercom-device-id-*|Device|9 months\nintercom.*\nintercom-*',
  zendesk:
    '__zlcmid\n__zlcprivacy|Visitor cookie-law decision|1 year\nZD-*\nZD-buid|Device id\nZD-suid|Session id\nZD-settings|Settings\nZD-store|Widget store\nZD-widgetOpen|Open state\nZD-*|Other widget keys\nzE_*\nZD-*|Session keys',
  drift:
    'driftt_aid\ndrift_aid|Anonymous id|2 years\ndriftt_sid\ndrift_campaign_refresh\ndrift_eid\ndrift_*|Other Drift cookies|2 years\nDFTT_*\nDRIFT_*\nDRIFT_*',
  crisp:
    'crisp-client/*|Chat session (crisp-client/session/<website>)|6 months\ncrisp-client/*\ncrisp-client/*',
  klaviyo:
    '__kla_id|Visitor id, may hold identity|2 years\n__kla_off|true turns onsite tracking off\nklaviyoOnsite\n__kla_viewed\nklaviyoPagesVisitCount',
  mailchimp:
    '_mcid\n_mc_anon_id\nmc_cid|Campaign id|14 days\nmc_eid|Recipient id|14 days\nmc_landing_site|Landing page|14 days\nMCPopupClosed\nMCPopupSubscribed',
  pardot:
    'visitor_id*|Visitor id (visitor_id<account> and -hash)|1 year\npi_opt_in*|true or false choice|1 year\nlpv*\npardot',
  marketo:
    '_mkto_trk\nmkto_opt_out|true: Munchkin sends nothing|2 years\n_biz_uid|Marketo Measure visitor|1 year\n_biz_nA|Marketo Measure counter|1 year\n_biz_flagsA|Marketo Measure flags|1 year\n_biz_pendingA|Marketo Measure queue|1 year\n_biz_ABTestA|Marketo Measure tests|1 year',
  criteo: 'cto_bundle\ncto_bidid\ncto_tld_test\ncto_*\nuid\ncto_optout\ncto_*\ncriteo_*',
  taboola:
    't_gid|Visitor id|13 months\nt_pt_gid|Partitioned visitor id|1 year\ntaboola_session_id|Session|session\ntaboola_select|Select feature|1 year\ntaboola_fp_td_user_id\n_tb_sess_r\n_tb_t_ppg\ntaboola global:*\n_taboolaStorageDetection\ntaboola*',
  outbrain:
    'obuid|Visitor id|3 months\noutbrain_dicbo_id|Click id for attribution|1 day\ndicbo_id|Click id|1 day\nunifiedPixel\nauid\nOB-*\ndicbo_id',
  'quora-pixel': 'm-b\nm-b_*\n_qca*\n_q*clid',
  adroll:
    '__adroll_fpc\n__ar_v4\n__adroll_consent\n__adroll_consent_params\n__adroll\n__adroll_shared',
  quantcast:
    '__qca\nmc|Cross-site id|13 months\nd|Cross-site id|13 months\ncref|Referrer|13 months\nqoo',
  'new-relic': 'JSESSIONID\nNRBA_SESSION*|Session state (4 h, 30 min inactivity)',
  sentry:
    'sentryReplaySession|Session replay (only with the replay integration)\nsentry_previous_trace',
  snowplow:
    '_sp_id.*|Visitor id (suffix is a domain hash)|2 years\n_sp_ses.*|Session|30 minutes\nsp|Collector network user id|1 year\n_sp_root_domain_check_*\nsnowplowOutQueue_*|Unsent events\n_sp_id.*\n_sp_ses.*',
  'adobe-launch':
    'AMCV_*|Experience Cloud visitor|2 years\nAMCVS_*|Session flag|session\nkndctr_*_AdobeOrg_identity|Web SDK identity|13 months\nkndctr_*_AdobeOrg_cluster|Edge region|30 minutes\nkndctr_*_AdobeOrg_consent\nadobeujs-optin\ns_vi*|Analytics visitor|2 years\ns_fid|Fallback visitor|5 years\ns_ecid|ECID on the site domain|2 years\ns_cc|Cookie test|session\ns_sq|Last link clicked|session\ns_ppv|Page seen|session\ns_tp|Page height|session\nmbox|Target|2 years\nat_check|Target cookie test|session\nsat_track|Tracking allowed flag|90 days\ndemdex|Audience Manager id|180 days\ndextp|Sync times|180 days\ndpm|Data provider match|180 days\ncom.adobe.alloy.*|Web SDK consent hashes\ncom.adobe.reactor.*\ncom.adobe.reactor.*',
  youtube:
    'VISITOR_INFO1_LIVE|Visitor id|180 days\nYSC|Session video statistics|session\nVISITOR_PRIVACY_METADATA|Privacy metadata|180 days\n__Secure-ROLLOUT_TOKEN|Feature rollout|180 days\nPREF\nCONSENT\nSOCS\nyt-remote-*\nyt-player-*\nyt-remote-*',
  vimeo:
    'vuid\nplayer\n_cfuvid|Cloudflare rate limit|session\n__cf_bm\nsd_client_id|Analytics|2 years\nsd_identity|Analytics|2 years\ncontinuous_play_v3|Autoplay next|2 years',
  'x-embed':
    'guest_id|Visitor id|400 days\npersonalization_id|Personalisation id|400 days\nsyndication_guest_id\ntfw_exp|Widget experiments|2 years\n__widgetsettings\nlocal_storage_support_test',
  'instagram-embed':
    'ig_did\nmid\ndatr\ncsrftoken\nig_cb\nds_user_id|Signed-in user|3 months\nshbid|Ads id|1 year',
  'facebook-embed':
    'datr|Browser id|2 years\nfr|Ads id|90 days\nsb|Browser id|2 years\nc_user|Signed-in user|90 days\nxs|Signed-in session|90 days\nfblo_*\nfbsr_*\nfbssls_*',
  spotify: 'sp_t\nsp_landing|Landing page|1 day\nsp_usid\nsp_m\nsp_ab\nOptanonConsent',
  soundcloud: 'sc_anonymous_id\nsclocale\ndatadome\nWIDGET::*',
  'google-maps':
    'NID\nOGPC|Map preferences|1 month\nOGP|Maps functionality|2 months\n1P_JAR\n_c;;i',
  'google-recaptcha': '_GRECAPTCHA|Risk analysis|179 days\nNID\n_grecaptcha\nrc::*\nrc::*',
  typeform:
    'tf_respondent_cc|Respondent cookie consent|6 months\nattribution_user_id|Attribution|1 year\ntf_email',
  calendly: '_calendly_session\n__cf_bm\n_cfuvid\nOptanonConsent',
  'amazon-ads': 'amzn_consent\naatToken\nad-id\nad-privacy',
};
