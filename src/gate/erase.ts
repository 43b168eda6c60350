// Erases what a withdrawn category's tags have stored, and tells what could not be erased.
import type { WithdrawnDetail } from '../contract/events.js';
import { historyKey } from '../contract/history-key.js';
import { choiceMarkers } from '../policy/choice-markers.js';

/** `names` are literal but for `*`, which stands for any letters. */
export async function erase(names: readonly string[]): Promise<WithdrawnDetail> {
  const patterns = names.filter(Boolean).map(toPattern);
  // The record itself stays, however wide a pattern is, and so do the receipts: a refusal is not forgotten.
  const isNamed = (name: string) =>
    !/^(__Host-)?cookie-gate$/.test(name) &&
    name !== historyKey &&
    (names.includes(name) ||
      (patterns.some((pattern) => pattern.test(name)) && !choiceMarkers.test(name)));

  const stores = [
    cookieJar(),
    webStorage('localStorage'),
    webStorage('sessionStorage'),
    databases(),
    cacheStorage(),
  ];
  const results = await Promise.all(
    stores.map(async (store) => {
      const before = await quietly(async () => (await store.names()).filter(isNamed), []);
      for (const name of before) await quietly(async () => store.erase(name), undefined);
      const after = await quietly(store.names, []);
      return { before, left: before.filter((name) => after.includes(name)) };
    }),
  );
  const left = results.flatMap((result) => result.left);
  return {
    erased: results.flatMap(({ before }) => before).filter((name) => !left.includes(name)),
    left,
  };
}

function toPattern(name: string): RegExp {
  const literal = name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${literal}$`);
}

/** One place where a browser keeps things by name. */
interface Keeper {
  readonly names: () => readonly string[] | Promise<readonly string[]>;
  readonly erase: (name: string) => unknown;
}

/** A script is not told a cookie's domain and path: every one it could have been set for is tried. */
function cookieJar(): Keeper {
  const labels = location.hostname.split('.');
  const domains = labels.map((_, index) => `;domain=${labels.slice(index).join('.')}`);
  const steps = location.pathname.split('/');
  const paths = steps.flatMap((_, index) => {
    const path = steps.slice(0, index + 1).join('/');
    return [`;path=${path}/`, `;path=${path || '/'}`];
  });
  const kinds = location.protocol === 'https:' ? [';secure', ';secure;partitioned'] : [''];
  return {
    names: () => document.cookie.split('; ').flatMap((pair) => (pair ? pair.split('=', 1) : [])),
    erase(name) {
      for (const domain of ['', ...domains])
        for (const path of paths)
          for (const kind of kinds) document.cookie = `${name}=;max-age=0${domain}${path}${kind}`;
    },
  };
}

function webStorage(area: 'localStorage' | 'sessionStorage'): Keeper {
  return {
    // Its own words, `__proto__` too, are no keys to Firefox: https://webidl.spec.whatwg.org/#dfn-named-property-visibility
    names: () =>
      Array.from({ length: window[area].length }, (_, index) => window[area].key(index)!),
    erase: (name) => window[area].removeItem(name),
  };
}

function databases(): Keeper {
  return {
    names: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    erase: (name) =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // Blocked by an open connection of the tag's own: it goes as soon as the page is left.
        request.onsuccess = request.onerror = request.onblocked = resolve;
      }),
  };
}

function cacheStorage(): Keeper {
  return {
    names: () => caches.keys(),
    erase: (name) => caches.delete(name),
  };
}

/** Storage that is switched off throws on the first touch: there is nothing in it to erase. */
async function quietly<Value>(act: () => Value | Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await act();
  } catch {
    return otherwise;
  }
}
