// dist/policy.mjs: prints the forms of the lockdown that a page or a server carries; a command of Node.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { attributes } from '../contract/attributes.js';
import { strictAttributes } from '../contract/strict-attributes.js';
import { formSettings } from '../forms/form-settings.js';
import type { Asked } from '../forms/form-settings.js';
import { cloudflare, express, inline, inlineScript, netlify, vercel } from '../forms/scripts.js';
import { apache, caddy, nginx } from '../forms/servers.js';

const forms: Readonly<Record<string, (asked: Asked, attributes: string) => string>> = {
  inline: (asked, given) => {
    const settings = formSettings(asked);
    const hash = createHash('sha256').update(inlineScript(settings)).digest('base64');
    return inline(settings, hash, { folder: asked.gate || '/cookie-gate/', attributes: given });
  },
  express: (asked) => express(formSettings(asked)),
  cloudflare: (asked) => cloudflare(formSettings(asked)),
  netlify: (asked) => netlify(formSettings(asked)),
  vercel: (asked) => vercel(formSettings(asked)),
  nginx,
  apache,
  caddy,
};

const help = `Prints a lockdown policy for your pages, to be pasted.

  --form            one of ${Object.keys(forms).join(', ')}
  --allow           as data-allow
  --hosts           as data-hosts
  --categories      as data-categories
  --lifetime        as data-lifetime
  --policy-version  as data-policy-version
  --cookie-domain   as data-cookie-domain
  --vendors         only these of the vendors' list, separated by spaces; without it, all of them
  --gate            address of the gate's folder where it is on another host
  --plain-http      for a server without https, as on a developer's machine
`;

/** The value, or its words where it is a list; ends the command where it does not have the form. */
function checked(option: string, value: string, form: RegExp | number, isList: boolean): string[] {
  const words = isList ? value.split(/\s+/).filter(Boolean) : [value.trim()];
  const isGood = (word: string) =>
    typeof form === 'number' ? Number(word) >= 1 && Number(word) <= form : form.test(word);
  const wrong = words.find((word) => !isGood(word));
  if (wrong === undefined) return words;
  console.error(`--${option} ${JSON.stringify(wrong)}: expected ${form}`);
  process.exit(1);
}

const text = { type: 'string', default: '' } as const;

function main(): void {
  const { values } = parseArgs({
    options: {
      form: text,
      allow: text,
      hosts: text,
      vendors: text,
      gate: text,
      categories: { type: 'string', default: attributes.categories[0].join(' ') },
      lifetime: { type: 'string', default: `${attributes.lifetime[0]}` },
      'policy-version': { type: 'string', default: attributes.policyVersion[0] },
      'cookie-domain': text,
      'plain-http': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || !values.form) {
    console.log(help);
    return;
  }
  const [form] = checked(
    'form',
    values.form,
    new RegExp(`^(${Object.keys(forms).join('|')})$`),
    false,
  );
  const one = (name: 'policy-version' | 'lifetime', rule: RegExp | number) =>
    checked(name, values[name], rule, false)[0]!;
  const list = (name: 'allow' | 'hosts' | 'categories' | 'vendors', rule: RegExp) =>
    checked(name, values[name], rule, true);
  /** One word, or none where the option is left out. */
  const oneOrNone = (name: 'gate' | 'cookie-domain', rule: RegExp) =>
    values[name] && checked(name, values[name], rule, false)[0]!;
  const asked: Asked = {
    allow: list('allow', attributes.allow[1]),
    hosts: list('hosts', strictAttributes.hosts[1]),
    categories: list('categories', attributes.categories[1]),
    vendors: list('vendors', /^[\w.-]+$/),
    lifetime: Number(one('lifetime', attributes.lifetime[1])),
    policyVersion: one('policy-version', attributes.policyVersion[1]),
    cookieDomain: oneOrNone('cookie-domain', attributes.cookieDomain[1]),
    gate: oneOrNone('gate', /^https?:\/\/[\w.:-]+\/([\w.~%-]+\/)*$/),
    isPlain: values['plain-http'],
  };
  // Their forms leave no quote and no angle bracket.
  const given = (
    ['allow', 'hosts', 'categories', 'lifetime', 'policy-version', 'cookie-domain'] as const
  ).filter((name) => process.argv.some((word) => word.split('=')[0] === `--${name}`));
  const tag = given.map((name) => ` data-${name}="${values[name].trim()}"`).join('');
  process.stdout.write(forms[form!]!(asked, tag));
}

try {
  main();
} catch (error) {
  // An option that is not known.
  console.error((error as Error).message);
  process.exitCode = 1;
}
