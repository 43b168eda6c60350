/**
 * Loads the page anew. Never `location.reload()`, which posts a form's result page again; and an address with a
 * fragment is not loaded when it is the document's own: https://html.spec.whatwg.org/#navigate-fragid-step
 */
export function loadAnew(): void {
  const address = location.href.replace(/#cookie-settings$/, '');
  try {
    history.replaceState(
      history.state,
      '',
      address.replace(/#.*|$/, `${location.search ? '&' : '?'}`),
    );
  } catch {
    // A page without an origin of its own may not; without a fragment it is loaded all the same.
  }
  location.replace(address);
}
