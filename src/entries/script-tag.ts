// The gate as a script tag, set up by its attributes.
import type { Attribute, Config } from '../contract/attributes.js';
import type { Bring } from '../contract/files.js';
import type { CookieGate } from '../contract/gate.js';
import type { Tell } from '../contract/reports.js';
import { parseWords, readConfig } from '../gate/config.js';
import { emit } from '../gate/emit.js';
import { startGate } from '../gate/gate.js';
import { createReporter } from '../gate/report.js';
import { globals, running } from '../gate/running.js';
import { native } from '../gate/native.js';

/** `table` has the rows of all attributes; `started` is called before anybody else can use the gate. */
export function startFromTag(
  table: Readonly<Record<string, Attribute>>,
  started: (config: Config, page: CookieGate, tell: Tell, bring: Bring, base: string) => void,
): void {
  const script = native('currentScript') as HTMLScriptElement | null;
  const { tell, reports } = createReporter(emit);

  if (!script?.src) {
    // As a module, or pasted into a page, the script tag and its attributes cannot be found: everything stays held.
    tell('no-script-tag', location.href);
  } else if (running in globals) {
    tell('second-copy', script.src);
  } else {
    const base = new URL('.', script.src).href;
    // Absolute, since a script of another origin has no base address of its own.
    const bring: Bring = (name, failures) =>
      import(`${base}${name}.js${failures ? `?${failures}` : ''}`);
    const config = readConfig(script.dataset, tell, table, parseWords);
    const page = startGate(config, bring, tell, reports, script.nonce!, base, (page) =>
      started(config, page, tell, bring, base),
    );
    globals[running] = globals.cookieGate = page;
    emit('ready', page);
  }
}
