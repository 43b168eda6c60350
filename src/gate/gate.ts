// The composer and the one owner of state: what comes in goes through decide(), and its decision goes out.
import type { Config } from '../contract/attributes.js';
import type { Category, OptionalCategory } from '../contract/categories.js';
import type { ChangeDetail } from '../contract/events.js';
import type { Bring } from '../contract/files.js';
import type { CookieGate, Gate } from '../contract/gate.js';
import type { ConsentRecord, Draft } from '../contract/record.js';
import type { Report, Tell } from '../contract/reports.js';
import { version } from '../contract/version.js';
import { decide } from '../policy/decide.js';
import { takesBack, toRecord } from './choice.js';
import { catchWrites } from './catch-writes.js';
import { tellGoogle } from './consent-mode.js';
import { emit } from './emit.js';
import { createStarter } from './held-tag.js';
import { hasOpener, watchOpeners } from './openers.js';
import { native } from './native.js';
import { createUse } from './own-files.js';
import { createQueue } from './queue.js';
import { globals } from './running.js';
import { shutExits } from './shut-exits.js';
import { createStore, strictest } from './store.js';
import { createTags } from './tags.js';
import { readRecord, writeRecord } from './written-record.js';

/** Milliseconds after a withdrawal in which a page start erases again: a tag may have written on its way out. */
const sweepTime = 60_000;

/** Milliseconds in which the choices of two tabs are one, of which the more restrictive part holds. */
const togetherTime = 1000;

/** A record, and when it was made or heard of here. */
type Recent = readonly [record?: Draft, when?: number];

/** Calls once the page has been read to its end. */
const whenRead = (then: () => unknown) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
  else then();
};

/**
 * `nonce` is that of the gate's own script tag, empty where the page's policy uses none; `base` is the folder of the
 * gate's own files, which stays reachable while a page is left.
 */
export function startGate(
  config: Config,
  bring: Bring,
  tell: Tell,
  reports: readonly Report[],
  nonce: string,
  base: string,
): CookieGate {
  const use = createUse(bring, tell);
  const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  const store = createStore(config, jar, writeRecord, readRecord);
  const decideOn = (record?: ConsentRecord) => decide(config, record, Date.now());

  const stored = store.read();
  let decision = decideOn(stored);

  const granted: CookieGate['granted'] = (category, vendor = '') =>
    decision.categories[category] &&
    !decision.refusedVendors[category as OptionalCategory]?.includes(vendor);

  const tags = createTags(
    createStarter(nonce, tell),
    (start, fetchAhead) => createQueue(start, fetchAhead, whenRead, config.tagTimeout, tell),
    granted,
    tell,
    (embed) => use('ui/placeholder', gate, embed),
  );

  const erase = (thenLeave: boolean) => use('withdraw', gate, thenLeave);

  const change = (record: Draft, keep: () => void) => {
    const previous = decision;
    const next = decideOn(record);
    const isWithdrawal = takesBack(previous, next);
    if (isWithdrawal) record.source = 'withdrawal';
    const detail: ChangeDetail = { decision: next, previous, source: record.source };
    emit('before-change', detail);
    if (decision !== previous) return; // A listener chose meanwhile: the last choice holds.
    decision = next;
    keep();
    emit('change', detail);
    const isLeaving = isWithdrawal && !config.noReload;
    if (isLeaving) shutExits([base, ...config.allow]);
    // The tags' turn comes once the click has been answered on the screen.
    else setTimeout(tags.scan);
    if (isWithdrawal) void erase(isLeaving);
  };

  let ours: Recent = [];
  let theirs: Recent = [];
  /** Takes the other choice into the record, if there is one and the two were made together. */
  const temper = (record: Draft, [other, when]: Recent) =>
    performance.now() - when! < togetherTime && strictest([record, other]);

  const keep = (record: Draft) => {
    if (!store.write(record)) tell('not-stored', config.cookieDomain);
    tabs?.postMessage(0);
  };

  const choose: Gate['choose'] = (choice) => {
    lookAgain();
    const record = toRecord(config, choice, Date.now());
    temper(record, theirs);
    ours = [record, performance.now()];
    change(record, () => keep(record));
  };

  /** Another tab may have chosen, or a later page of this one's history; what counts is the cookie. */
  const lookAgain = () => {
    const record = store.read();
    if (!record) return;
    theirs = [record, performance.now()];
    if (temper(record, ours)) keep(record);
    change(record, () => {});
  };
  let tabs: BroadcastChannel | undefined;
  try {
    tabs = new BroadcastChannel('cookie-gate');
    tabs.onmessage = lookAgain;
  } catch {
    // Switched off with the cookies: a tab alone.
  }

  const save: CookieGate['save'] = (choices, refusedVendors = {}) =>
    choose({ choices, refusedVendors, source: 'api' });

  const page: CookieGate = Object.freeze<CookieGate>({
    whenGranted: (category, vendor) =>
      new Promise((resolve) => page.onChange(() => granted(category, vendor) && resolve())),
    get decision() {
      return decision;
    },
    granted: (category, vendor) => !!granted(category, vendor),
    version,
    save,
    withdraw: () => save({}),
    refuse: () => save({}),
    // By way of the event: a listener that throws stops nobody.
    onChange(listener) {
      const told = () => listener(decision);
      document.addEventListener('cookie-gate:change', told);
      told();
      return () => document.removeEventListener('cookie-gate:change', told);
    },
    grant: () => save({ preferences: true, analytics: true, advertising: true, marketing: true }),
    open: () => use('ui/preferences', gate),
  });

  const begin = () => {
    tags.begin();
    for (const category in decision.categories) {
      for (const word of config[category as Category]) {
        const vendor = word.split(':')[0]!;
        void page
          .whenGranted(category as Category, vendor)
          .then(() => use(`vendors/${vendor}`, gate, category as Category, word));
      }
    }
  };

  const gate: Gate = { ...tags, config, reports, page, tell, nonce, choose };

  tellGoogle(page, globals);
  addEventListener('focus', lookAgain);
  addEventListener('pageshow', lookAgain);
  catchWrites(tags.writer, (...written) => use('write', gate, ...written));
  tags.watch();
  if (native('prerendering'))
    // A page that is only made ready beforehand releases nothing until a visitor sees it.
    document.addEventListener('prerenderingchange', () => {
      lookAgain();
      begin();
    });
  else if (stored?.source === 'withdrawal' && Date.now() - stored.time < sweepTime)
    // What tags wrote on their way out is gone before the next one runs.
    whenRead(() => erase(false).then(begin));
  else begin();
  watchOpeners(page.open);
  if (!decision.answered) void use('ui/banner', gate);
  whenRead(() => {
    page.onChange(() => {
      if (!decision.answered) return;
      if (document.querySelector('[data-track]')) void use('track', gate);
      if (!hasOpener()) void use('ui/opener', gate);
    });
    if (/^always|^address.*cookie-gate=debug/.test(config.debug + location.search))
      void use('inspect', gate);
  });
  return page;
}
