// The rules as what the gate asks: what holds, what a record keeps, which tags' partners may be shared with.
import type { Gate, Law } from '../contract/gate.js';
import type { ConsentRecord } from '../contract/record.js';
import type { Rules } from '../contract/rules.js';
import { decideBy } from '../policy/rules/decide-by.js';
import { isWithin } from '../policy/rules/partners.js';
import { writeTerms } from '../policy/rules/terms.js';
import { isIndiscreetTag } from './find-indiscreet.js';

/** Of a tag, whatever it would load. */
const addressOf = ({ dataset }: HTMLElement) =>
  dataset.src ?? dataset.href ?? dataset.data ?? dataset.poster ?? dataset.srcset ?? '';

const isHost = (host: string, pattern: string) =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

const hostOf = (address: string) => {
  try {
    return new URL(address, document.baseURI).hostname;
  } catch {
    return '';
  }
};

/** Sets what the preferences ask of the rules, too. */
export function lawOf(gate: Gate, rules: Rules): Law {
  const { config } = gate;
  let granted: readonly string[] = [];
  let last: ConsentRecord | undefined;
  const anywhere = { ...rules, never: rules.isForMinors ? rules.never : [], neverVendors: [] };
  gate.elsewhere = () => decideBy(anywhere, config, last, Date.now());
  gate.decidesOn = ({ regions }) => isWithin(rules.region, regions);
  return {
    decide(record) {
      last = record;
      const decision = decideBy(rules, config, record, Date.now());
      granted = decision.partners ?? [];
      return decision;
    },
    terms: ({ partners = [] }) =>
      writeTerms({
        language: gate.language ?? 'en',
        mode: rules.mode,
        region: rules.region,
        on: rules.on,
        signals: rules.signals,
        ...(rules.partnersVersion && {
          partners: {
            version: rules.partnersVersion,
            // Whoever is not on the list was not shown.
            granted: partners.filter(
              (id) => id === '*' || rules.partners.some((partner) => partner.id === id),
            ),
          },
        }),
      }),
    allows(tag) {
      if (rules.topics.length && isIndiscreetTag(tag)) return false;
      const { partner } = tag.dataset;
      if (partner !== undefined && !granted.includes(partner)) return false;
      // A partner's own hosts, and those who work for it, stand under its choice without the attribute too.
      const host = hostOf(addressOf(tag));
      return rules.partners.every(
        ({ id, hosts }) => granted.includes(id) || !hosts.some((pattern) => isHost(host, pattern)),
      );
    },
  };
}
