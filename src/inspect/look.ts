// Everything the panel shows, as plain words: what holds, each tag, each mistake.
import type { Gate } from '../contract/gate.js';
import { describeTag } from './describe-tag.js';
import type { Description } from './describe-tag.js';
import { explainCategories, explainWhy } from './explain-decision.js';
import { explainPreset, explainTag } from './explain-tag.js';
import { findAttributeMistakes } from './find-attribute-mistakes.js';
import { findGateScript, findPageMistakes } from './find-page-mistakes.js';
import { findPresetMistakes } from './find-preset-mistakes.js';
import { findTagMistakes } from './find-tag-mistakes.js';
import type { Finding } from './finding.js';
import { lintTexts } from './lint-texts.js';
import { listMistakes } from './list-mistakes.js';
import type { Mistake } from './list-mistakes.js';
import { readFirstLayer } from './read-first-layer.js';
import { readPresets } from './read-presets.js';
import { readTags } from './read-tags.js';
import type { Tag } from './read-tags.js';

export interface TagRow extends Description {
  readonly categories: string;
  readonly vendor: string;
  readonly state: string;
  readonly why: string;
}

export interface View {
  readonly why: string;
  readonly categories: readonly string[];
  readonly tags: readonly TagRow[];
  readonly mistakes: readonly Mistake[];
}

const ofMarkup: ReadonlySet<string> = new Set(['not-held', 'bad-address', 'wrong-nonce']);

/** `left` is what a withdrawal could not erase. */
export function look(gate: Gate, page: Document, left: Iterable<string>): View {
  const { config, reports } = gate;
  const { decision } = gate.page;
  const tags = readTags(page, (tag) => gate.stateOf(tag));
  const script = findGateScript(page);
  const layer = readFirstLayer(gate, page);
  const inTags = findTagMistakes(tags, script?.nonce ?? '');
  const found = new Set(inTags.map(({ element }) => element));
  const findings: Finding[] = [
    // Of a tag's markup the inspector says more: which attribute it is.
    ...reports
      .filter(({ code, element }) => !ofMarkup.has(code) || !found.has(element))
      .map(inShort),
    ...inTags,
    ...findAttributeMistakes(script, reports),
    ...findPageMistakes(page),
    ...findPresetMistakes(config),
    ...(layer ? lintTexts(layer) : []),
    ...[...left].map((place): Finding => ({ code: 'not-erased', place })),
  ];
  const facts = (tag: Tag) => ({ tag, decision, asked: config.categories, findings });
  return {
    why: explainWhy(decision, config),
    categories: explainCategories(decision, config),
    tags: [
      ...readPresets(config, tags).map((preset) => ({
        what: 'vendor',
        where: preset.word,
        ...stateOf(preset),
        why: explainPreset(facts(preset)),
      })),
      ...tags.map((tag) => ({
        ...describeTag(tag.element),
        ...stateOf(tag),
        why: explainTag(facts(tag)),
      })),
    ],
    mistakes: listMistakes(findings),
  };
}

const stateOf = ({ categories, vendor, state }: Tag) => ({
  categories: categories.join(' '),
  vendor,
  state,
});

/** The gate tells a tag's whole HTML, an inline script's text and all. */
function inShort(finding: Finding): Finding {
  const { code, element } = finding;
  if (!element) return finding;
  const { what, where } = describeTag(element);
  const isOfCategory = code === 'unknown-category';
  const place = isOfCategory
    ? `data-consent="${element.getAttribute('data-consent')}"`
    : `${what} ${where}`;
  return { code, place, element };
}
