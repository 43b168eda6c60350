// The composer and the one owner of state: what comes in goes through decide(), and its decision goes out.
import type { Config } from '../contract/attributes.js';
import type { Category, OptionalCategory } from '../contract/categories.js';
import type { ChangeDetail } from '../contract/events.js';
import type { Bring } from '../contract/files.js';
import type { CookieGate, Gate, Law } from '../contract/gate.js';
import type { Draft } from '../contract/record.js';
import type { Report, Tell } from '../contract/reports.js';
import { createUse } from './own-files.js';
import { emit } from './emit.js';
import { readRecord, writeRecord } from './written-record.js';
import { shutExits } from './shut-exits.js';
import { createQueue } from './queue.js';
import { native } from './native.js';
import { decide } from '../policy/decide.js';
import { catchWrites } from './catch-writes.js';
import { version } from '../contract/version.js';
import { createStarter } from './held-tag.js';
import { tellGoogle } from './consent-mode.js';
import { createTags } from './tags.js';
import { createStore, strictest } from './store.js';
import { hasOpener, watchOpeners } from './openers.js';
import { takesBack, toRecord } from './choice.js';
import { globals } from './running.js';

/** Milliseconds after a withdrawal in which a page start erases again: a tag may have written on its way out. */
const sweepTime = 60_000;

/** Milliseconds within which the choices of two tabs are one, of which the more restrictive part holds: the cookie keeps whole seconds, so that some up to a second further apart count, too. */
const togetherTime = 2000;

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
  started: (page: CookieGate) => void,
): CookieGate {
  const use = createUse(bring, tell);
  const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  const store = createStore(config, jar, writeRecord, readRecord);
  let stored = store.latest();
  // oxlint-disable-next-line prefer-const -- Decisions are made before it is known.
  let mustWait: unknown;
  let law: Law = {
    decide: (record) => decide(config, mustWait ? undefined : record, Date.now()),
    terms: () => 'language=' + (gate.language || 'en') + '&mode=opt-in',
    allows: (tag) => !tag.dataset?.partner,
  };
  let decision = law.decide(stored);

  const granted: CookieGate['granted'] = (category, vendor = '') =>
    decision.categories[category] &&
    !decision.refusedVendors[category as OptionalCategory]?.includes(vendor);

  const tags = createTags(
    createStarter(nonce, tell),
    (start, fetchAhead) => createQueue(start, fetchAhead, whenRead, config.tagTimeout, tell),
    granted,
    (tag) => law.allows(tag),
    tell,
    (embed) => use('ui/placeholder', gate, embed),
  );

  const erase = (thenLeave: boolean) => use('withdraw', gate, thenLeave);

  const change = (record: Draft, keep?: () => void) => {
    const previous = decision;
    const next = law.decide(record);
    const isWithdrawal = takesBack(previous, next);
    if (isWithdrawal) record.source = 'withdrawal';
    const detail: ChangeDetail = { decision: next, previous, source: record.source };
    emit('before-change', detail);
    if (decision !== previous) return; // A listener chose meanwhile: the last choice holds.
    decision = next;
    stored = record;
    keep?.();
    emit('change', detail);
    const isLeaving = isWithdrawal && !config.noReload;
    if (isLeaving) shutExits([base, ...config.allow]);
    // The tags' turn comes once the click has been answered on the screen.
    else setTimeout(tags.scan);
    if (isWithdrawal) void erase(isLeaving);
  };

  let ours: Draft | undefined;
  let theirs: Draft | undefined;
  /** Takes the other choice into the record, if there is one and the two were made together. */
  const temper = (record: Draft, other?: Draft) =>
    other && record.time - other.time < togetherTime && strictest([record, other]);

  const adopt: Gate['adopt'] = (record) =>
    change(record, () => {
      if (!store.persist(record)) tell('not-stored', config.cookieDomain);
      tabs?.postMessage(0);
    });

  const choose: Gate['choose'] = (choice) => {
    lookAgain();
    const record = toRecord(config, choice, law.terms(choice), Date.now());
    temper(record, theirs);
    adopt((ours = record));
  };

  /** Another tab may have chosen, or a later page of this one's history; what counts is the cookie. */
  const lookAgain = () => {
    const record = store.latest();
    if (!record) return;
    const take = temper((theirs = record), ours) ? adopt : change;
    take(record);
  };
  let tabs: BroadcastChannel | undefined;
  try {
    tabs = new BroadcastChannel('cookie-gate');
    tabs.onmessage = lookAgain;
  } catch {
    // Switched off with the cookies: a tab alone.
  }

  const save: CookieGate['save'] = (choices, refusedVendors) =>
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

  const gate: Gate = { ...tags, page, config, tell, reports, nonce, use, choose, adopt };

  catchWrites(tags.writer, (...written) => use('write', gate, ...written));
  started(page);
  // Where others than the gate have a say, or nobody is there to see the page, nothing holds until that is settled.
  mustWait =
    config.more ||
    navigator.globalPrivacyControl ||
    native('prerendering') ||
    (stored?.source === 'withdrawal' && Date.now() - stored.time < sweepTime);

  decision = law.decide(stored);
  tellGoogle(page, globals);
  addEventListener('focus', lookAgain);
  addEventListener('pageshow', lookAgain);
  tags.watch();
  for (const category in decision.categories) {
    for (const word of config[category as Category]) {
      const vendor = word.split(':')[0]!;
      void page
        .whenGranted(category as Category, vendor)
        .then(() => use(`vendors/${vendor}`, gate, category as Category, word));
    }
  }
  if (mustWait)
    void use(
      'rules',
      gate,
      (brought) => {
        law = brought;
        const previous = decision;
        decision = law.decide(stored);
        emit('change', { decision, previous });
        tags.scan();
      },
      stored,
    );
  else if (!decision.answered) void use('ui/banner', gate);
  watchOpeners(page.open);
  whenRead(() => {
    page.onChange(() => {
      if (!decision.answered) return;
      if (document.querySelector('[data-track]')) void use('track', gate);
      if (!hasOpener()) void use('ui/opener', gate);
    });
    if (
      document.querySelector(
        'cookie-gate-cookies,cookie-gate-button,cookie-gate-settings,cookie-gate-embed',
      )
    )
      void use('ui/elements', gate);
    if (location.search.includes('cookie-gate=debug')) void use('inspect', gate);
  });
  return page;
}
