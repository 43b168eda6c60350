// The sentence and the fix for what only the inspector looks for. Pure.
import type { Messages, OwnCode } from './finding.js';

export const ownMessages: Messages<OwnCode> = {
  'cannot-hold': (place) => ({
    says: `${place} has data-consent, and the gate knows nothing of it that could be held.`,
    fix: 'Put data-consent on what loads: script, img, iframe, link, video, audio, source, track, object or embed.',
  }),
  'noscript-loads': (place) => ({
    says: `A <noscript> loads ${place} wherever JavaScript is off, and there nobody can be asked.`,
    fix: 'Remove it: no tag needs it to work where JavaScript is on.',
  }),
  'not-erased': (place) => ({
    says: `${place} is still there after the withdrawal.`,
    fix: 'What another host or a server with HttpOnly has set, no script can erase: let that server end it, as with Set-Cookie and Max-Age=0.',
  }),
  'vendor-elsewhere': (place) => ({
    says: `${place}: the purpose of this vendor suggests another category, as docs/vendors.md has it.`,
    fix: 'Nothing to do if you use it for what this category says; visitors are asked for the category, not for the vendor.',
  }),
  'not-marked': (place) => ({
    says: `${place} is not held by the gate: it has no data-consent.`,
    fix: 'If it needs consent, write data-consent with its category, and its address with data- in front. If a released tag has put it here, that tag’s category answers for it.',
  }),
  'gate-not-first': (place) => ({
    says: `The gate is not the first script in <head>: ${place} comes before it.`,
    fix: 'Move the gate’s script tag to the top of <head>. Scripts before it find no window.cookieGate, and what they load is not the gate’s to hold.',
  }),
  'no-opener': (place) => ({
    says: `${place} has no link to the preferences, so the gate adds a small button of its own.`,
    fix: 'Put <a href="#cookie-settings">Cookies</a> where every page has it, as in the footer.',
  }),
  'vague-wording': (place) => ({
    says: `The banner leaves open what is done: ${place}.`,
    fix: 'Say what is stored and read, and name each purpose, as {categories} does; leave out may, some and better. Nothing to do if the words mean something else here.',
  }),
  'steering-wording': (place) => ({
    says: `The banner plays on feelings: ${place}.`,
    fix: 'Say only what is done, what for, and that it can be refused. Nothing to do if the words mean something else here.',
  }),
  promotion: (place) => ({
    says: `The banner draws attention to something else than the question: ${place}.`,
    fix: 'Let offers, newsletters and links wait for the page behind the banner; the policy is linked already.',
  }),
  'purpose-missing': (place) => ({
    says: `The banner asks for ${place} and does not name it.`,
    fix: 'Keep {categories} in one of the texts: the names are filled in there. Nothing to do if a text names the purpose in other words.',
  }),
  'no-choice': (place) => ({
    says: `The labels of the two buttons do not say two different things: ${place}.`,
    fix: 'Let one say that it accepts, and the other that it refuses.',
  }),
  'unequal-labels': (place) => ({
    says: `One label is much longer than the other: ${place}.`,
    fix: 'Give both about the same length, as “Accept all cookies” and “Refuse all cookies” have.',
  }),
};

/** Worth knowing, and perhaps meant to be so. */
export const notices: ReadonlySet<string> = new Set<OwnCode>([
  'not-marked',
  'vendor-elsewhere',
  'gate-not-first',
  'no-opener',
  'vague-wording',
  'steering-wording',
  'promotion',
  'purpose-missing',
  'no-choice',
  'unequal-labels',
]);
