// What is wrong with a held tag as it is written. The gate tells the same only once it is to start the tag; an owner
// wants to know before anybody has granted anything.
import { webAddress } from '../contract/attributes.js';
import { foreignHost } from './address.js';
import type { Finding } from './finding.js';
import type { Tag } from './read-tags.js';

/** What makes the browser ask for something, by element. */
const requests: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  link: ['href'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  object: ['data'],
  embed: ['src'],
  input: ['src'],
};

/** `nonce` is that of the gate's own script tag, empty where the page uses none. */
export function findTagMistakes(tags: readonly Tag[], nonce: string): Finding[] {
  return tags.flatMap(({ element, state }) => [
    ...ofAddresses(element, state === 'held'),
    ...(state === 'held' && element instanceof HTMLScriptElement ? ofScript(element, nonce) : []),
  ]);
}

function ofAddresses(element: HTMLElement, isHeld: boolean): Finding[] {
  const names = requests[element.localName];
  if (!names) return [{ code: 'cannot-hold', place: `<${element.localName}>`, element }];
  return names.flatMap((name): Finding[] => {
    const held = element.getAttribute(`data-${name}`);
    const live = element.getAttribute(name);
    // A picture of the page's own may stand in for a held one; a released tag has both.
    const loads = held === null || (isHeld && foreignHost(live ?? '', element.ownerDocument));
    if (live !== null && loads) return [{ code: 'not-held', place: `${name}="${live}"`, element }];
    if (held !== null && name !== 'srcset' && !webAddress.test(held))
      return [{ code: 'bad-address', place: `data-${name}="${held}"`, element }];
    return [];
  });
}

function ofScript(script: HTMLScriptElement, nonce: string): Finding[] {
  if (script.type !== 'text/plain')
    return [{ code: 'not-held', place: `type="${script.type}"`, element: script }];
  return nonce && script.nonce !== nonce
    ? [{ code: 'wrong-nonce', place: script.dataset.src ?? 'inline', element: script }]
    : [];
}
