// Leaving a page whose tags have lost their consent. Code that runs cannot be unloaded, and it sends what it has
// gathered as the page goes: so the page's exits are shut first, then it is loaded anew.

/** Nothing but these origins can be reached from here on; a policy that a script adds binds every later request: https://www.w3.org/TR/CSP3/#meta-element */
export function shutExits(allowed: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${allowed.join(' ')}`;
  document.head.append(policy);
}

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
