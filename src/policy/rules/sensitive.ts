// Which of a page's topics count, and for which categories. Pure.
import type { OptionalCategory } from '../../contract/categories.js';
import { sensitiveTopics } from '../../contract/rules.js';
import type { SensitiveTopic } from '../../contract/rules.js';

/** What never goes out where the page is about a sensitive topic, even if it is granted. */
export const keptFromTopics: readonly OptionalCategory[] = ['advertising', 'marketing'];

const political = new Set<SensitiveTopic>(['political', 'trade-union']);

/** The words of a list that are topics; a word that is none counts as every topic, since somebody meant one. */
export function readTopics(text: string): readonly SensitiveTopic[] {
  const words = text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);
  return words.every((word) => sensitiveTopics.includes(word as SensitiveTopic))
    ? (words as SensitiveTopic[])
    : sensitiveTopics;
}

/**
 * Those that count. The one exception: politics and trade unions, alone, in the United States, where the site says so
 * itself; `region` must be known from elsewhere than the time zone.
 */
export function topicsThatCount(
  topics: readonly SensitiveTopic[],
  region: string,
  mayAdvertisePolitics: boolean,
): readonly SensitiveTopic[] {
  const isExcepted =
    mayAdvertisePolitics &&
    /^US(-|$)/.test(region) &&
    topics.every((topic) => political.has(topic));
  return isExcepted ? [] : [...new Set(topics)];
}
