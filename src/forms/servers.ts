// The forms of servers that know regular expressions alone. They are stricter than the gate: two copies of the record
// grant nothing, nor does a category inside which a vendor is refused. They cannot see a record's age.
import { anyChoice, formSettings, recordForm } from './form-settings.js';
import type { Asked } from './form-settings.js';

interface Rule {
  readonly variable: string;
  /** A Cookie header that grants all of it. */
  readonly pattern: string;
  readonly sources: string;
}

/** The policy's fixed beginning, a header that grants nothing (two copies, or one longer than the gate reads), and what each set of categories opens. */
function rulesFor(asked: Asked) {
  const { name, open, granted } = formSettings(asked);
  const bySet = new Map<string, string[]>();
  for (const [needs, sources] of Object.entries(granted)) {
    const set = [...new Set(needs.split(' ').map((need) => need.split('/')[0]!))].toSorted();
    bySet.set(set.join(' '), [...(bySet.get(set.join(' ')) ?? []), sources]);
  }
  const rules = [...bySet].map(([set, sources], index): Rule => {
    const needed = set.split(' ');
    const record = recordForm(asked, (category) => (needed.includes(category) ? '1' : anyChoice));
    return {
      variable: `cookie_gate_${index + 1}`,
      pattern: `(?:^|; )${name}=${record}(?:;|$)`,
      sources: sources.join(' '),
    };
  });
  return { open, rules, odd: `(?:^|; )${name}=(?:.*; ${name}=|[^;]{500}[^;]{501})` };
}

export function nginx(asked: Asked): string {
  const { open, rules, odd } = rulesFor(asked);
  const maps = rules.map(
    ({ variable, pattern, sources }) => `map $http_cookie $${variable} {
  default "";
  "~${odd}" "";
  "~${pattern}" " ${sources}";
}
`,
  );
  const variables = rules.map(({ variable }) => `\${${variable}}`);
  return `# In http { }:
${maps.join('')}
# In the server { } or location { } of the pages. One add_header there undoes those of the levels above: repeat them.
add_header Content-Security-Policy "default-src ${open}${variables.join('')}" always;
add_header Vary Cookie always;
`;
}

export function apache(asked: Asked): string {
  const { open, rules, odd } = rulesFor(asked);
  const lines = rules.flatMap(({ variable, pattern, sources }) => [
    `SetEnvIf Cookie "^" "${variable}="`,
    `SetEnvIf Cookie "${pattern}" "${variable}= ${sources}"`,
    `SetEnvIf Cookie "${odd}" "${variable}="`,
  ]);
  const variables = rules.map(({ variable }) => `%{${variable}}e`);
  return `# Needs mod_setenvif and mod_headers.
${lines.join('\n')}
Header always add Content-Security-Policy "default-src ${open}${variables.join('')}"
Header always merge Vary Cookie
`;
}

export function caddy(asked: Asked): string {
  const { open, rules, odd } = rulesFor(asked);
  const maps = rules.map(
    ({ variable, pattern, sources }) => `map {header.Cookie} {${variable}} {
  "~${odd}" ""
  "~${pattern}" " ${sources}"
  default ""
}
`,
  );
  const variables = rules.map(({ variable }) => `{${variable}}`);
  return `# In the site's block:
${maps.join('')}header +Content-Security-Policy "default-src ${open}${variables.join('')}"
header +Vary Cookie
`;
}
