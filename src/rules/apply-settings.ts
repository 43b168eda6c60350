// The settings that are no rules: what the gate goes by until then is in contract/attributes.ts.
import type { Gate } from '../contract/gate.js';
import type { RuleConfig } from '../contract/rule-attributes.js';

export function applySettings(gate: Gate, settings: RuleConfig): void {
  gate.config.tagTimeout = settings.tagTimeout;
  gate.config.noReload = settings.noReload;
  if (settings.debug === 'always') void gate.use('inspect', gate);
}
