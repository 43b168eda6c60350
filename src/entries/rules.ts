// dist/rules.js: fetched where an attribute, the browser's signal or the moment asks for more than the gate decides by itself.
import type { Files } from '../contract/files.js';
import { ruleAttributes } from '../contract/rule-attributes.js';
import type { RuleConfig } from '../contract/rule-attributes.js';
import { startRules } from '../rules/start-rules.js';
import { readAttributes } from './read-attributes.js';

export const start: Files['rules']['start'] = (gate, follow, stored) =>
  startRules(
    gate,
    readAttributes(gate.config.more ?? {}, gate.tell, ruleAttributes) as RuleConfig,
    follow,
    stored,
  );
