/** Milliseconds after which a file counts as missing. */
const patience = 3000;

/** What stands at an address, or in the page's script with that `#id`; rejects where it cannot be had or is no JSON. */
export async function readJson(place: string): Promise<unknown> {
  if (!place.startsWith('#'))
    return (await fetch(place, { signal: AbortSignal.timeout(patience) })).json();
  const find = () => document.getElementById(place.slice(1));
  if (!find() && document.readyState === 'loading')
    await new Promise((read) => document.addEventListener('DOMContentLoaded', read));
  return JSON.parse(find()!.textContent);
}
