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
  for (const [host, needs] of listHosts(asked.allow, asked.hosts)) {
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
    form: `^${recordForm(asked, (category) => `(?<${category}>${anyChoice})`)}$`,
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
  const date = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z';
  const policy = policyVersion.replaceAll('.', '[.]');
  return `v=1&t=(${date})${choices.join('')}&gate=[A-Za-z0-9_.-]+&policy=${policy}&language=en&mode=opt-in&source=(?:banner|settings|withdrawal|api)`;
}

/** Refused, or granted but for some vendors. */
export const anyChoice = '(?:0|1(?:![A-Za-z0-9_.-]+)*)';
