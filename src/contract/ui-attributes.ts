// The attributes of the gate's script tag that the files of `ui/` read, as what people see needs them and nothing else does.
// Their table in the README is printed from here.
import { webAddress } from './attributes.js';
import type { Attribute } from './attributes.js';

export const uiAttributes = {
  /** Address of the privacy policy; the banner and the preferences link to it. */
  privacyPolicy: ['', webAddress],
  /** The site's name as the banner says it, 60 characters at most; without it, the page's host name. */
  siteName: ['', /^.{1,60}$/],
  /** The language that visitors are asked in, as in `de` or `zh-Hant`, one of `docs/languages.md`; without it, the page's own: `<html lang>`. */
  language: ['', /^[a-z]{2,3}(-\w+)*$/i],
  /** How the banner stands: a `bar` at the bottom, a `box` in a corner, a `modal` dialog, or `inline` where the page has `<div data-cookie-gate="banner">`. See `docs/looks.md`. */
  layout: ['bar', /^(bar|box|modal|inline)$/],
  /** Corner of the `box`, as lines run: `start` is on the left from left to right. */
  position: ['bottom-end', /^(bottom|top)-(end|start)$/],
  /** Your own words: address of a JSON file, or `#id` of a `<script type="application/json">`. See `docs/texts.md`. */
  texts: ['', /^(#[\w-]+|(https?:\/\/|\/)\S*)$/],
  /** Refuses your colours where text on them would have less contrast than 5:1, or edges less than 3:1; without it that is told only. */
  strictParity: [false, /^(true)?$/],
} as const satisfies Record<string, Attribute>;

export type UiAttributeName = keyof typeof uiAttributes;

/** Those attributes as read: every one present, every one valid. */
export type UiConfig = Readonly<Record<Exclude<UiAttributeName, 'strictParity'>, string>> & {
  readonly strictParity: boolean;
};
