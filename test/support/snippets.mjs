// Real libraries, loaded as a marketer pastes them. Mixpanel's snippet is the one its package ships, to the letter.
// PostHog’s package ships none: this has its shape, a list of calls and a script element put before the first.
// Snowplow’s npm build has no queue of calls: its users wait for the element they have made.
import { readFileSync } from 'node:fs';

const mixpanel = readFileSync(
  new URL(
    '../../node_modules/mixpanel-browser/dist/mixpanel-jslib-snippet.min.js',
    import.meta.url,
  ),
  'utf8',
);

const posthog = `
  const calls = (window.posthog = window.posthog || []);
  calls._i = [];
  calls.__SV = 1;
  calls.init = (key, options, name) => {
    for (const method of ['capture', 'identify', 'register'])
      calls[method] = (...values) => void calls.push([method, ...values]);
    calls._i.push([key, options, name || 'posthog']);
    const script = document.createElement('script');
    script.async = true;
    script.crossOrigin = 'anonymous';
    script.src = options.api_host + '/lib/posthog.js';
    const [first] = document.getElementsByTagName('script');
    first.parentNode.insertBefore(script, first);
  };
  posthog.init('phc_HARBOUR', {
    api_host: '{{partner}}',
    autocapture: false,
    disable_compression: true,
    disable_external_dependency_loading: true,
    disable_session_recording: true,
    disable_surveys: true,
    opt_out_useragent_filter: true,
    request_batching: false,
  });
  posthog.capture('first-posthog');
  (window.later ||= []).push(() => posthog.capture('later-posthog'));`;

const snowplow = `
  const script = document.createElement('script');
  script.src = '{{partner}}/lib/snowplow.js';
  const track = (action) => snowplowBrowserTracking.trackStructEvent({ category: 'test', action });
  script.onload = () => {
    const options = { appId: 'harbour', bufferSize: 1, cookieSecure: false, cookieSameSite: 'Lax' };
    snowplowBrowserTracking.newTracker('sp', '{{partner}}', options);
    track('first-snowplow');
  };
  script.onerror = () => (window.refused = true);
  document.head.append(script);
  (window.later ||= []).push(() => window.snowplowBrowserTracking && track('later-snowplow'));`;

export const snippets = {
  posthog: `<script>{${posthog}}</script>`,
  snowplow: `<script>{${snowplow}}</script>`,
  mixpanel: `<script>var MIXPANEL_CUSTOM_LIB_URL = '{{partner}}/lib/mixpanel.js';
${mixpanel}
mixpanel.init('HARBOUR', { api_host: '{{partner}}', batch_requests: false });
mixpanel.track('first-mixpanel');
(window.later ||= []).push(() => mixpanel.track('later-mixpanel'));</script>`,
};
