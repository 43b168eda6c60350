import type { Config } from '../contract/attributes.js';
import type { Finding } from './finding.js';
export declare function findPresetMistakes(config: Config, suggested?: Readonly<Record<string, string>>): Finding[];
