// dist/policy.mjs: prints the forms of the lockdown that a page or a server carries; a command of Node.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { attributes, usualLifetime } from '../contract/attributes.js';
import { formSettings } from '../forms/form-settings.js';
import type { Asked } from '../forms/form-settings.js';
import { cloudflare, express, inline, inlineScript, netlify, vercel } from '../forms/scripts.js';
import { apache, caddy, nginx } from '../forms/servers.js';
import { attributeForm, attributesInHtml } from '../inspect/attribute-form.js';

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

/** Ends the command with one line where a word does not have the form. */
function check(
  option: string,
  words: readonly string[],
  isGood: (word: string) => boolean,
  expected: string,
): void {
  const wrong = words.find((word) => !isGood(word));
  if (wrong === undefined) return;
  console.error(`--${option} ${JSON.stringify(wrong)}: expected ${expected}`);
  process.exit(1);
}

/** The words of an option that is an attribute of the gate's script tag too; one word where that is no list. */
function asAttribute(option: string, value: string): string[] {
  const name = `data-${option}`;
  const attribute = attributesInHtml.get(name)!;
  const [fallback, form] = attribute;
  const words = typeof fallback === 'object' ? value.split(/\s+/).filter(Boolean) : [value.trim()];
  const isGood = (word: string) =>
    typeof form === 'string'
      ? Number(word) >= 1 && Number(word) <= Number(form.slice(2))
      : form.test(word);
  check(option, words, isGood, attributeForm(name, attribute));
  return words;
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
      lifetime: { type: 'string', default: `${usualLifetime}` },
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
  const names = Object.keys(forms);
  check('form', [values.form], (word) => names.includes(word), `one of ${names.join(', ')}`);
  const vendors = values.vendors.split(/\s+/).filter(Boolean);
  check(
    'vendors',
    vendors,
    (word) => /^[\w.-]+$/.test(word),
    'names of vendors separated by spaces',
  );
  const folder = /^(https?:\/\/[\w.:-]+\/([\w.~%-]+\/)*)?$/;
  check(
    'gate',
    [values.gate],
    (word) => folder.test(word),
    'the http(s) address of a folder, with a slash at its end',
  );
  const asked: Asked = {
    allow: asAttribute('allow', values.allow),
    hosts: asAttribute('hosts', values.hosts),
    categories: asAttribute('categories', values.categories),
    vendors,
    lifetime: Number(asAttribute('lifetime', values.lifetime)[0]),
    policyVersion: asAttribute('policy-version', values['policy-version'])[0]!,
    cookieDomain:
      values['cookie-domain'] && asAttribute('cookie-domain', values['cookie-domain'])[0]!,
    gate: values.gate,
    isPlain: values['plain-http'],
  };
  // Their forms leave no quote and no angle bracket.
  const given = (
    ['allow', 'hosts', 'categories', 'lifetime', 'policy-version', 'cookie-domain'] as const
  ).filter((name) => process.argv.some((word) => word.split('=')[0] === `--${name}`));
  const tag = given.map((name) => ` data-${name}="${values[name].trim()}"`).join('');
  process.stdout.write(forms[values.form]!(asked, tag));
}

try {
  main();
} catch (error) {
  // An option that is not known.
  console.error((error as Error).message);
  process.exitCode = 1;
}
