// dist/import.js: fetched where a site takes over what a former tool has stored, and the visitor has no record of ours.
import type { Files } from '../contract/files.js';
import { version } from '../contract/version.js';
import { importChoice } from '../import/import-choice.js';

export const start: Files['import']['start'] = (gate, tools) => {
  const cookies = document.cookie.split('; ').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const storage = (key: string) => localStorage.getItem(key);
  const found = importChoice(tools, { cookies, storage }, Date.now());
  if (!found) return;
  gate.adopt({
    time: found.time,
    choices: found.choices,
    gate: version,
    policy: gate.config.policyVersion,
    // Every former tool's grant that is taken over was asked for first.
    terms: 'language=en&mode=opt-in',
    source: 'import',
  });
};
