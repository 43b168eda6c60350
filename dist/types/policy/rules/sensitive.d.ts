import type { OptionalCategory } from '../../contract/categories.js';
import type { SensitiveTopic } from '../../contract/rules.js';
/** What never goes out where the page is about a sensitive topic, even if it is granted. */
export declare const keptFromTopics: readonly OptionalCategory[];
/** The words of a list that are topics; a word that is none counts as every topic, since somebody meant one. */
export declare function readTopics(text: string): readonly SensitiveTopic[];
/**
 * Those that count. The one exception: politics and trade unions, alone, in the United States, where the site says so
 * itself; `region` must be known from elsewhere than the time zone.
 */
export declare function topicsThatCount(topics: readonly SensitiveTopic[], region: string, mayAdvertisePolitics: boolean): readonly SensitiveTopic[];
