// The composer and the one owner of state: what comes in goes through decide(), and its decision goes out.
import type { Config } from '../contract/attributes.js';
import type { Category, OptionalCategory } from '../contract/categories.js';
import type { Decision } from '../contract/decision.js';
import type { Bring } from '../contract/files.js';
import type { CookieGate, Gate } from '../contract/gate.js';
import type { ConsentRecord } from '../contract/record.js';
import type { Report, Tell } from '../contract/reports.js';
import { version } from '../contract/version.js';
import { decide } from '../policy/decide.js';
import { takesBack, toRecord } from './choice.js';
import { createStarter } from './held-tag.js';
import { loadAnew, shutExits } from './leave.js';
import { addOpener, watchOpeners } from './openers.js';
import { createUse } from './own-files.js';
import { createStore } from './store.js';
import { createTags } from './tags.js';
import { readRecord, writeRecord } from './written-record.js';

export interface GateParts {
  readonly config: Config;
  readonly bring: Bring;
  readonly tell: Tell;
  readonly reports: readonly Report[];
  /** The nonce of the gate's own script tag, empty where the page's policy uses none. */
  readonly nonce: string;
  /** Where the gate's own files are: they stay reachable while a page is left. */
  readonly origin: string;
}

/** Milliseconds after a withdrawal in which a page start erases again: a tag may have written on its way out. */
const sweepTime = 60_000;

export function startGate({ config, bring, tell, reports, nonce, origin }: GateParts): CookieGate {
  const use = createUse(bring, tell);
  const store = createStore(config, { read: readRecord, write: writeRecord });
  const decideOn = (record?: ConsentRecord) => decide({ config, record, now: Date.now() });

  const stored = store.read();
  let decision = decideOn(stored);
  const listeners = new Set<(decision: Decision) => void>();

  const granted = (category: string, vendor?: string) =>
    decision.categories[category as Category] === true &&
    !(vendor && decision.refusedVendors[category as OptionalCategory]?.includes(vendor));

  const tags = createTags({
    starter: createStarter(nonce, tell),
    granted,
    limit: config.tagTimeout,
    tell,
    foundFrame: (frame) => void use('placeholder', (file) => file.mountPlaceholder(gate, frame)),
  });

  const emit = (name: string, detail: unknown) =>
    document.dispatchEvent(new CustomEvent(`cookie-gate:${name}`, { detail, bubbles: true }));

  const call = (listener: (decision: Decision) => void) => {
    try {
      listener(decision);
    } catch (error) {
      reportError(error); // The page's own mistake; the gate goes on.
    }
  };

  const erase = () =>
    use('withdraw', async (file) => emit('withdrawn', await file.erase(tags.ungrantedNames())));

  const withdraw = async () => {
    if (!config.noReload) shutExits([origin, ...config.allow]);
    await erase();
    if (!config.noReload) loadAnew();
  };

  const choose: Gate['choose'] = (choices, refusedVendors, source) => {
    const previous = decision;
    let record = toRecord(config, { choices, refusedVendors, source }, Date.now());
    const next = decideOn(record);
    const isWithdrawal = takesBack(previous, next);
    if (isWithdrawal) record = { ...record, source: 'withdrawal' };
    const detail = { decision: next, previous, source: record.source };
    emit('before-change', detail);
    if (decision !== previous) return; // A listener chose meanwhile: the last choice holds.
    decision = next;
    if (!store.write(record)) tell('not-stored', location.origin);
    emit('change', detail);
    listeners.forEach(call);
    if (isWithdrawal) void withdraw();
    // Once the click has been answered on the screen.
    else setTimeout(tags.scan);
    addOpener();
  };

  const page: CookieGate = Object.freeze<CookieGate>({
    version,
    get decision() {
      return decision;
    },
    granted,
    whenGranted: (category, vendor) =>
      new Promise((resolve) => page.onChange(() => granted(category, vendor) && resolve())),
    grant: () =>
      choose(Object.fromEntries(config.categories.map((name) => [name, true])), {}, 'api'),
    refuse: () => choose({}, {}, 'api'),
    save: (choices, refusedVendors = {}) => choose(choices, refusedVendors, 'api'),
    withdraw: () => choose({}, {}, 'api'),
    open: () => use('preferences', (file) => file.openPreferences(gate)),
    onChange(listener) {
      listeners.add(listener);
      call(listener);
      return () => void listeners.delete(listener);
    },
  });

  const gate: Gate = {
    version,
    config,
    page,
    reports,
    tell,
    choose,
    tags: tags.tags,
    releaseOnce: tags.releaseOnce,
  };

  tags.watch();
  watchOpeners(page.open);
  const whenRead = (then: () => unknown) =>
    document.readyState === 'loading'
      ? document.addEventListener('DOMContentLoaded', then, { once: true })
      : then();
  if (decision.answered) whenRead(addOpener);
  else void use('banner', (file) => file.mountBanner(gate));
  if (stored?.source === 'withdrawal' && Date.now() - stored.time < sweepTime) whenRead(erase);
  const asked = config.debug === 'address' && /[?&]cookie-gate=debug\b/.test(location.search);
  if (asked || config.debug === 'always')
    whenRead(() => void use('inspect', (file) => file.inspect(gate)));
  return page;
}
