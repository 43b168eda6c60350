// Advanced mode: Google's tags before any choice. What they may store, consent mode tells them.
type Push = (message: object) => void;

/** Puts the tags into the page; `nonce` is that of the script tag that asks for it. Throws where Trusted Types gives no leave. */
export function loadTags(
  ids: readonly string[],
  nonce: string,
  gtag: (...command: unknown[]) => void,
  push: Push,
): void {
  const load = addScripts(nonce);
  const [first, ...others] = ids.filter((id) => !id.startsWith('GTM-'));
  if (first) {
    gtag('js', new Date());
    for (const id of [first, ...others]) gtag('config', id);
    load(`gtag/js?id=${first}`);
  }
  for (const id of ids.filter((one) => one.startsWith('GTM-'))) {
    push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    load(`gtm.js?id=${id}`);
  }
}

function addScripts(nonce: string): (path: string) => void {
  let trusted: Rules = { createScriptURL: String };
  try {
    trusted = trustedTypes.createPolicy('cookie-gate-google', trusted);
  } catch {
    // No Trusted Types here, or no leave.
  }
  return (path) => {
    const script = Object.assign(document.createElement('script'), { async: true, nonce });
    script.src = trusted.createScriptURL(`https://www.googletagmanager.com/${path}`);
    document.head.append(script);
  };
}

interface Rules {
  createScriptURL(value: string): string;
}

declare const trustedTypes: { createPolicy(name: string, rules: Rules): Rules };
