// Says which tag a request to the partner belongs to, by its path alone.

const endpoints = [
  [/^\/(e|i|s|flags|decide|array|static|surveys|api)(\/|$)/, 'posthog'],
  [/^\/com\.snowplowanalytics\.snowplow\//, 'snowplow'],
  [/^\/(track|engage|groups|record|settings)(\/|$)/, 'mixpanel'],
];

/** A collector's path names its library; any other path names the tag by its file, as in `/tag/first.js`. */
export function tagOf(path) {
  const known = endpoints.find(([pattern]) => pattern.test(path));
  if (known) return known[1];
  return (
    path
      .split('/')
      .pop()
      .replace(/\.\w+$/, '') || 'other'
  );
}
