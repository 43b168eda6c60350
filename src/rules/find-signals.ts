// What the browser says of the visitor's wishes.
import type { RuleConfig } from '../contract/rule-attributes.js';

export interface Signals {
  readonly gpc: boolean;
  readonly dnt: boolean;
}

/** `isHinted` says that the server has seen `Sec-GPC: 1` and told so by `Server-Timing`: for browsers that show it to servers alone. */
export const findSignals = ({ gpc }: RuleConfig, isHinted: boolean): Signals => ({
  gpc: gpc === 'on' || isHinted || !!navigator.globalPrivacyControl,
  dnt: navigator.doNotTrack === '1',
});
