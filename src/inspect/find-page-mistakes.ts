// What the gate does not look at: the page around its tags, and its own script tag in it.
import { foreignHost } from './address.js';
import { describeTag } from './describe-tag.js';
import type { Finding } from './finding.js';

/** The gate's script tag; none where the gate is part of the page's own bundle. */
export function findGateScript(page: Document): HTMLScriptElement | undefined {
  return [...page.scripts].find((script) => /\/cookie-gate(-strict)?\.js([?#]|$)/.test(script.src));
}

export function findPageMistakes(page: Document): Finding[] {
  const gate = findGateScript(page);
  const unmarked = ofUnmarked(page, gate);
  return [
    ...ofNoscript(page),
    ...ofGate(page, gate, unmarked.length > 0),
    ...unmarked,
    ...ofOpeners(page),
  ];
}

/** Where scripts are on, a `<noscript>` holds text alone, and making elements of it needs leave from Trusted Types. */
function ofNoscript(page: Document): Finding[] {
  return [...page.querySelectorAll('noscript')].flatMap((element) =>
    [...element.innerHTML.matchAll(/<(img|iframe)\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi)].flatMap(
      ([, name = '', address = '']): Finding[] => {
        const host = foreignHost(address, page);
        return host
          ? [{ code: 'noscript-loads', place: `<${name.toLowerCase()}> from ${host}`, element }]
          : [];
      },
    ),
  );
}

/** Blocks of data are scripts by name only. */
const runs = (script: HTMLScriptElement) =>
  /^(module|importmap|speculationrules|(text|application)\/(java|ecma)script|)$/i.test(script.type);

function ofGate(
  page: Document,
  gate: HTMLScriptElement | undefined,
  hasUnmarked: boolean,
): Finding[] {
  if (!gate) return [];
  const first = [...page.scripts].find((script) => runs(script) && !script.dataset.consent) ?? gate;
  const { what, where } = describeTag(first);
  // What is marked is held either way.
  const mustBeFirst = hasUnmarked || /-strict\.js/.test(gate.src);
  const late = mustBeFirst ? ['async', 'defer'].filter((name) => gate.hasAttribute(name)) : [];
  return [
    ...(first === gate ? [] : [{ code: 'gate-not-first' as const, place: `${what} ${where}` }]),
    ...late.map((place): Finding => ({ code: 'gate-late', place })),
  ];
}

function ofUnmarked(page: Document, gate: Element | undefined): Finding[] {
  const loading = 'script[src],iframe[src],img[src],link[rel~="stylesheet"][href]';
  return [...page.querySelectorAll(loading)].flatMap((element): Finding[] => {
    if (element === gate || element.hasAttribute('data-consent')) return [];
    const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    const host = foreignHost(address, page);
    return host
      ? [{ code: 'not-marked', place: `${describeTag(element).what} from ${host}`, element }]
      : [];
  });
}

function ofOpeners(page: Document): Finding[] {
  const openers = page.querySelectorAll(
    '[href$="#cookie-settings"],[data-cookie-gate="open"],cookie-gate-button,cookie-gate-settings',
  );
  // The gate's own stands beside <body>.
  const hasOne = [...openers].some(({ parentNode }) => parentNode !== page.documentElement);
  return hasOne ? [] : [{ code: 'no-opener', place: 'The page' }];
}
