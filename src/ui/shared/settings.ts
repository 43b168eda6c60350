import type { Gate } from '../../contract/gate.js';
import { uiAttributes } from '../../contract/ui-attributes.js';
import type { UiAttributeName, UiConfig } from '../../contract/ui-attributes.js';

/** What the site has set for `ui/`. A wrong value is told once, and falls back. */
export function settings(gate: Gate): UiConfig {
  return (gate.uiConfig ??= readSettings(gate));
}

function readSettings({ config, tell }: Gate): UiConfig {
  const rows = Object.entries(uiAttributes) as [
    UiAttributeName,
    readonly [string | false, RegExp],
  ][];
  return Object.fromEntries(
    rows.map(([name, [fallback, form]]) => {
      const value = config[name]?.trim();
      if (value === undefined) return [name, fallback];
      if (form.test(value)) return [name, fallback === false || value];
      tell(
        'bad-value',
        `data-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}="${value}", not ${form}`,
      );
      return [name, fallback];
    }),
  ) as UiConfig;
}
