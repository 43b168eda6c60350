// The consent cookie once more, set by a server: Safari forgets after seven days what a script has written,
// https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/. docs/record.md has the form.

const names = ['__Host-cookie-gate', 'cookie-gate'];
const form =
  /^v=1&t=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)((?:&[a-z]+=(?:0|1(?:![\w.-]+)*))*)&gate=[\w.-]+&policy=([\w.-]+)&language=[\w.*!&=-]+&source=(\w+)$/;
const day = 86_400_000;

/**
 * What `Set-Cookie` says, or nothing where the cookies that the browser sent are not one record that says the same as the
 * receipt: a server never grants. `lifetime` in days, `now` in milliseconds since 1970.
 */
export function sameCookie(header = '', receipt, lifetime, now) {
  const copies = header
    .split('; ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
    .filter(([name]) => names.includes(name));
  if (copies.length !== 1) return undefined;
  const [[name, value]] = copies;
  const [, time, choices, policy, source] = form.exec(value) ?? [];
  const age = now - Date.parse(time);
  const isCurrent = age > -60_000 && age < lifetime * day;
  const isSame = policy === receipt.policy && source === receipt.source;
  if (!isCurrent || !isSame || !saysTheSame(choices, receipt)) return undefined;
  const seconds = Math.floor((lifetime * day - age) / 1000);
  const secure = name.startsWith('__Host-') ? '; Secure' : '';
  // Not HttpOnly: the gate reads it.
  return `${name}=${value}; Path=/; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** Every category of either, and no vendor granted by one that the other refuses. */
function saysTheSame(choices, { categories, refusedVendors }) {
  const fields = new URLSearchParams(choices);
  if ([...fields].length !== Object.keys(categories).length) return false;
  return Object.entries(categories).every(([category, isGranted]) => {
    const [answer, ...refused] = fields.get(category)?.split('!') ?? [];
    if (answer !== (isGranted ? '1' : '0')) return false;
    return (
      !isGranted || `${refused.toSorted()}` === `${(refusedVendors[category] ?? []).toSorted()}`
    );
  });
}
