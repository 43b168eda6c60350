// What holds for each category, and why, in words. Pure.
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { Decision, Why } from '../contract/decision.js';

type Asked = Pick<Config, 'categories' | 'lifetime' | 'policyVersion'>;

const reasons: Readonly<Record<Why, (config: Asked) => string>> = {
  record: () => 'a choice made in this browser holds',
  none: () => 'nobody has chosen yet in this browser, or what was stored cannot be read',
  time: ({ lifetime }) =>
    `the record is older than the ${lifetime} days of data-lifetime, or dated in the future, so it is asked again`,
  policy: ({ policyVersion }) =>
    `data-policy-version is now "${policyVersion}" and was another at the time of the record, so it is asked again`,
  mode: () =>
    'what was granted was on before the visitor chose, which is no consent here, so it is asked again',
  partners: () => 'a partner has come to the list since the choice, so it is asked again',
  signal: () => 'the browser has answered for the visitor by Global Privacy Control',
  choices: () =>
    'a category is asked for that was not asked for at the time of the record, so it is asked again',
};

export const explainWhy = (decision: Decision, config: Asked): string =>
  reasons[decision.why](config);

/** One line a category. */
export function explainCategories(decision: Decision, config: Asked): string[] {
  const optional = optionalCategories.map((category) => {
    const vendors = decision.refusedVendors[category] ?? [];
    if (!config.categories.includes(category))
      return `${category}: never granted, since data-categories leaves it out`;
    if (!decision.answered) return `${category}: refused until somebody grants it`;
    if (!decision.categories[category]) return `${category}: refused`;
    return `${category}: granted${vendors.length ? `, vendors refused inside it: ${vendors.join(', ')}` : ''}`;
  });
  return ['authentication: granted, always on', ...optional];
}
