// Whether a first layer says plainly what it is for. Pure. It knows words, not the law, and shows what somebody should read again.
import { optionalCategories } from '../contract/categories.js';
import type { OptionalCategory } from '../contract/categories.js';
import type { Mode } from '../contract/rules.js';
import { defaultTexts } from './default-texts.js';
import type { Finding } from './finding.js';
import { steeringWords } from './steering-words.js';
import { vagueWords } from './vague-words.js';
import { ofLanguage, wordsIn } from './word-list.js';

export interface FirstLayer {
  /** Of the texts, as HTML names it. */
  readonly language: string;
  /** The site's name as the texts say it: it is not to blame for the words it is made of. */
  readonly site: string;
  /** Heading and texts, a block each. */
  readonly lines: readonly string[];
  /** Of the two buttons. */
  readonly labels: readonly string[];
  /** How many links stand among the texts. */
  readonly links: number;
  readonly mode: Mode;
  /** What the layer has to name. */
  readonly categories: readonly OptionalCategory[];
  /** The site's own names for them, where they are known. */
  readonly ownNames: Readonly<Partial<Record<OptionalCategory, readonly string[]>>>;
}

/** The privacy policy and the imprint; what is more leads away from the question. */
const expectedLinks = 2;

/** A label so many times as long as the other says the one thing in a word and buries the other in a sentence. */
const muchLonger = 2.5;

/** Of advertising, and the same in most languages. */
const promotion =
  /\d ?[%٪]|\b(newsletters?|discounts?|vouchers?|coupons?|promo codes?|cashback|giveaways?|special offers?|free gifts?|bonus)\b/gi;

/** Smiling, crying and pleading faces, and hearts: feelings in every language. */
const faces =
  /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}❤♥💔\u{1F493}-\u{1F49F}]/gu;

export function lintTexts(layer: FirstLayer): Finding[] {
  const { language, site, lines, labels } = layer;
  return [
    ...[...lines, ...labels].flatMap((text) => lintWording(text, language, site)),
    ...ofPurposes(layer),
    ...ofLabels(layer),
    ...(layer.links > expectedLinks
      ? [{ code: 'promotion' as const, place: `${layer.links} links` }]
      : []),
  ];
}

/** What the words of one text say besides what they should. */
export function lintWording(text: string, language: string, site = ''): Finding[] {
  if (isGiven(text, language, site)) return [];
  const words = site ? text.replaceAll(site, '•') : text;
  const found: [code: Finding['code'], words: readonly string[]][] = [
    ['vague-wording', wordsIn(words, vagueWords, language)],
    [
      'steering-wording',
      [...wordsIn(words, steeringWords, language), ...(words.match(faces) ?? [])],
    ],
    ['promotion', words.match(promotion) ?? []],
  ];
  return found
    .filter(([, of]) => of.length)
    .map(([code, of]) => ({ code, place: `${of.map(quote).join(', ')} in ${quote(text)}` }));
}

/**
 * The source documents begin the banner with two sentences that this linter would not let anybody else write, “to provide you
 * with a better, safer and faster service” and “Some cookies are necessary”, and our next sentence names the purposes. They
 * pass exactly as they are written in the language of the layer, wherever they come from. To pass whatever is followed by
 * purposes would pass everything, and which lines are the site's own the page does not show: a text may have been put there by
 * an attribute, a file, the site's server or its scripts.
 */
const isGiven = (text: string, language: string, site: string): boolean =>
  !!ofLanguage(defaultTexts, language)?.given?.some(
    (sentence) => inOneLine(sentence.replace('{site}', () => site)) === inOneLine(text),
  );

function ofPurposes({ language, lines, categories, ownNames }: FirstLayer): Finding[] {
  const defaults = ofLanguage(defaultTexts, language)?.names;
  const said = plain(lines.join(' '));
  const missing = categories.filter((category) => {
    const ofOurs = defaults?.[optionalCategories.indexOf(category)];
    const names = [...(ownNames[category] ?? []), ...(ofOurs ? [ofOurs, category] : [])];
    // Of a language that is not known nothing can be missed.
    return names.length && !names.some((name) => isNamed(name, said));
  });
  return missing.length ? [{ code: 'purpose-missing', place: missing.join(', ') }] : [];
}

/** With another ending, too: `statistics` for `statistic`, «статистики» for «статистика». */
const isNamed = (name: string, said: string): boolean =>
  plain(name)
    .split(/[\s'-]+/)
    .filter((word) => word.length > 1)
    .every((word) => said.includes(word.length > 5 ? word.slice(0, -2) : word));

function ofLabels({ labels, mode }: FirstLayer): Finding[] {
  const place = labels.map(quote).join(' and ') || 'none';
  const different = new Set(labels.map(plain).filter((label) => label));
  if (different.size < 2) return [{ code: 'no-choice', place }];
  // Where a visitor is only told, the button beside Refuse says no more than that it was read.
  if (mode === 'notice') return [];
  const lengths = labels.map(({ length }) => length);
  return Math.max(...lengths) > muchLonger * Math.min(...lengths)
    ? [{ code: 'unequal-labels', place }]
    : [];
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const quote = (text: string) => `“${text}”`;

/** A large İ leaves a dot of its own behind: https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt */
const plain = (text: string) =>
  inOneLine(text).normalize().replace(/[’‘]/g, "'").toLowerCase().replaceAll('\u0307', '');
