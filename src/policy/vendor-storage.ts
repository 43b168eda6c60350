// Written by scripts/vendors.mjs from the list of vendors. What each vendor's tags store in cookies, web storage and
// databases, as in `data-cookies`; not what keeps a refusal, nor what only another host or a server can remove.
export const vendorStorage: Readonly<Record<string, string>> = {
  'adobe-launch':
    'AMCV_* AMCVS_* kndctr_*_AdobeOrg_identity kndctr_*_AdobeOrg_cluster s_vi* s_fid s_ecid s_cc s_sq s_ppv s_tp mbox at_check com.adobe.reactor.*',
  adroll: '__adroll_fpc __ar_v4',
  amplitude:
    'AMP_* AMP_MKTG_* AMP_TEST AMP_TLDTEST* amplitude_id_* AMP_unsent_* AMP_remote_config_* AMP_URL_INFO AMP_PAGE_VIEW AMP_diagnostics_*',
  'cloudflare-insights': '',
  'crazy-egg':
    '_ce.s _ceir _CEFT _ce.clock_event _ce.clock_data _ce.irv _ce.cch _ce.gtld _cer.v cebs cebsp_* ce_successful_csp_check _ce*',
  crisp: 'crisp-client/*',
  criteo: 'cto_bundle cto_bidid cto_tld_test cto_* criteo_*',
  fathom: '',
  fullstory: 'fs_uid fs_lua _fs_*',
  'google-ads':
    '_gcl_au _gcl_aw _gcl_gs _gcl_gb _gcl_ag _gcl_dc _gcl_ha _gac_gb_* FPGCLAW FPGCLGB FPAU __gads __gpi __eoi _gcl_ls',
  'google-analytics':
    '_ga _ga_* _gid _gat* _dc_gtm_* _gac_* _gali AMP_TOKEN FPID FPLC __utma __utmb __utmc __utmt __utmz __utmv',
  'google-floodlight': '_gcl_dc _gcl_au',
  'google-tag-manager': '',
  heap: '_hp2_id.* _hp2_ses_props.* _hp2_props.* _hp2_hld* _hp5_meta.* _hp5_event_props.* _hp5_let.*',
  hotjar:
    '_hjSessionUser_* _hjSession_* _hjHasCachedUserAttributes _hjUserAttributesHash _hjDonePolls _hjMinimizedPolls _hjClosedSurveyInvites _hjShownFeedbackMessage _hj* _hjUserAttributes hjActiveViewportIds hjViewportId',
  hubspot:
    '__hstc hubspotutk __hssc __hssrc messagesUtk hs-messages-is-open hs-messages-hide-welcome-message hs_ab_test _hs_form_submitted',
  intercom: 'intercom-id-* intercom-session-* intercom-device-id-* intercom.* intercom-*',
  klaviyo: '__kla_id klaviyoOnsite __kla_viewed klaviyoPagesVisitCount',
  'linkedin-insight': 'li_fat_id li_giant ln_or li_adsId',
  mailchimp: '_mcid _mc_anon_id mc_cid mc_eid mc_landing_site MCPopupClosed MCPopupSubscribed',
  matomo: '_pk_id.* _pk_ses.* _pk_ref.* _pk_cvar.* _pk_hsr.* _pk_testcookie* _pk_uid*',
  'meta-pixel': '_fbp _fbc lastExternalReferrer lastExternalReferrerTime topicsLastReferenceTime',
  'microsoft-clarity': '_clck _clsk _cltk',
  'microsoft-uet': '_uetsid _uetvid _uetmsclkid _uetsid_exp _uetvid_exp',
  mixpanel:
    'mp_*_mixpanel __mpq_* mp_tab_id_* mp_gen_new_tab_id_* mixpanelBrowserDb mixpanelFlagsDb',
  optimizely:
    'optimizelyEndUserId optimizelyRedirectData optimizelyDomainTestCookie optimizelySession optimizely_data$$* optimizely_*',
  outbrain: 'outbrain_dicbo_id dicbo_id OB-*',
  'pinterest-tag': '_pin_unauth _epik _derived_epik _pin_unauth_ls',
  plausible: '',
  posthog:
    'ph_*_posthog ph_*_window_id ph_*_primary_window_exists ph_*_session_registered_properties',
  quantcast: '__qca',
  'quora-pixel': '_qca* _q*clid',
  'reddit-pixel': '_rdt_uuid _rdt_cid _rdt_em',
  segment:
    'ajs_anonymous_id ajs_user_id ajs_group_id analytics_session_id ajs_user_traits ajs_group_properties persisted-queue:*',
  sentry: 'sentryReplaySession sentry_previous_trace',
  'snap-pixel': '_scid _scid_r _sctr _schn _ScCbts ScCid u_sclid u_sclid_r u_scsid u_scsid_r',
  snowplow: '_sp_id.* _sp_ses.* _sp_root_domain_check_* snowplowOutQueue_*',
  taboola:
    'taboola_fp_td_user_id _tb_sess_r _tb_t_ppg taboola global:* _taboolaStorageDetection taboola*',
  'tiktok-pixel':
    '_ttp _tt_enable_cookie ttcsid ttcsid_* ttclid tt_sessionId tt_appInfo tt_pixel_session_index',
  umami: 'umami.cache',
  vwo: '_vwo_uuid _vwo_uuid_v2 _vis_opt_s _vis_opt_test_cookie _vis_opt_exp_* _vwo_sn _vwo_ds _vwo_referrer _vwo_* _vis_*',
  'x-pixel': '_twpid _twsid _twclid',
  zendesk: '__zlcmid ZD-* ZD-buid ZD-suid ZD-settings ZD-store ZD-widgetOpen zE_*',
};
