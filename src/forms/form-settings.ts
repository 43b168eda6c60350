// What the printed forms of the lockdown carry of a site's settings.
import { optionalCategories } from '../contract/categories.js';
import { listHosts } from '../strict/hosts.js';
import type { FormSettings } from './policy-of.js';

export interface Asked {
  readonly allow: readonly string[];
  readonly hosts: readonly string[];
  readonly categories: readonly string[];
  readonly vendors: readonly string[];
  readonly policyVersion: string;
  readonly lifetime: number;
  readonly cookieDomain: string;
  /** Address of the gate's folder, where it is on another host. */
  readonly gate: string;
  /** For a server without https, as on a developer's machine. */
  readonly isPlain: boolean;
}

/** A source without a scheme lets no WebSocket through: https://www.w3.org/TR/CSP3/#match-schemes */
const sources = (host: string) => `${host} ws://${host}`;

export function formSettings(asked: Asked): FormSettings {
  const granted: Record<string, string> = {};
  const own = asked.hosts.map((row) => row.split('=')[0]);
  for (const [host, needs] of listHosts(asked.allow, asked.hosts, [])) {
    const isNamed = own.includes(host) || !asked.vendors.length;
    // A category that is not asked for is never granted.
    const isAsked = needs.every((need) => asked.categories.includes(need.split('/')[0]!));
    if (!needs.length || !isAsked) continue;
    if (!isNamed && !needs.some((need) => asked.vendors.includes(need.split('/')[1]!))) continue;
    const key = needs.join(' ');
    granted[key] = granted[key] ? `${granted[key]} ${sources(host)}` : sources(host);
  }
  const open = [`'self' 'unsafe-inline' 'unsafe-eval' data: blob:`, asked.gate];
  return {
    name: asked.isPlain || asked.cookieDomain ? 'cookie-gate' : '__Host-cookie-gate',
    // The gate reads no longer value with refused vendors.
    form: `^(?=.{0,1000}$)${recordForm(asked, (category) => `(?<${category}>${anyChoice})`)}$`,
    lifetime: asked.lifetime,
    open: [...open, ...asked.allow.map(sources)].filter(Boolean).join(' '),
    granted,
  };
}

/**
 * A record, to the letter, as src/gate/written-record.ts writes it. `choice` is the form of an asked category's value.
 * Without backslashes, which each server's settings read in a way of their own.
 */
export function recordForm(
  { categories, policyVersion }: Pick<Asked, 'categories' | 'policyVersion'>,
  choice: (category: string) => string,
): string {
  const choices = optionalCategories.map((name) =>
    categories.includes(name) ? `&${name}=${choice(name)}` : `(?:&${name}=${anyChoice})?`,
  );
  const policy = policyVersion.replaceAll('.', '[.]');
  return `v=1&t=(${time})${choices.join('')}&gate=[A-Za-z0-9_.-]+&policy=${policy}&language=[A-Za-z0-9-]+&mode=opt-in(?:&[a-z]+=[A-Za-z0-9_.!*-]+)*&source=(?:banner|settings|withdrawal|api|import)`;
}

/** A time that a calendar and a clock have: what they do not, the gate does not read back as it is written. */
const time =
  '(?:20[0-9][0-9]-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|20(?:[02468][048]|[13579][26])-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z';

/** Refused, or granted but for some vendors. */
export const anyChoice = '(?:0|1(?:![A-Za-z0-9_.-]+)*)';
