// The policy for a cookie header, as a function that stands alone: its source is what the printed forms carry.

/** What a form is printed with; JSON. */
export interface FormSettings {
  /** Name of the record's cookie. */
  readonly name: string;
  /** What a record must look like, to the letter; its first group is the time in ISO 8601, and each asked category has a group of its name. */
  readonly form: string;
  /** Days that a choice holds. */
  readonly lifetime: number;
  /** Sources that need no grant. */
  readonly open: string;
  /** What must be granted, as in `analytics/hotjar marketing/hubspot`, and the sources that it opens. */
  readonly granted: Readonly<Record<string, string>>;
}

/**
 * Never looser than the gate: one odd or old copy of the record, and nothing is granted.
 * `now` is in milliseconds since 1970; `settings` are those of the site.
 */
export function policyOf(cookies: string, now: number, settings: FormSettings): string {
  const start = `${settings.name}=`;
  const copies = cookies
    .split('; ')
    .filter((pair) => pair.startsWith(start))
    .map((pair) => new RegExp(settings.form).exec(pair.slice(start.length)));
  const isGranted = (need: string) => {
    const [category, vendor] = need.split('/') as [string, string | undefined];
    return copies.every((record) => {
      const age = now - Date.parse(record?.[1] ?? '');
      const [choice, ...refused] = record?.groups?.[category]?.split('!') ?? [];
      return (
        choice === '1' &&
        !refused.includes(vendor ?? '') &&
        age > -6e4 &&
        age < settings.lifetime * 864e5
      );
    });
  };
  const reached = Object.entries(settings.granted).filter(
    ([needs]) => copies.length && needs.split(' ').every(isGranted),
  );
  return `default-src ${[settings.open, ...reached.map(([, sources]) => sources)].join(' ')}`;
}
