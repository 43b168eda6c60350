// dist/cookie-gate-strict.js: the gate, and two layers around it for the tags that nobody has marked up.
import { attributes } from '../contract/attributes.js';
import type { Bring, PlaceholderFile } from '../contract/files.js';
import { strictAttributes } from '../contract/strict-attributes.js';
import type { StrictConfig } from '../contract/strict-attributes.js';
import { addLayers } from '../strict/strict.js';
import { startFromTag } from './script-tag.js';

/** Frames whose placeholder was clicked: they start once, whatever their category. */
const asked = new WeakSet<Element>();

const noteAsked = ({ mountPlaceholder }: PlaceholderFile): PlaceholderFile => ({
  mountPlaceholder: (gate, frame) =>
    mountPlaceholder(
      {
        ...gate,
        releaseOnce(element) {
          asked.add(element);
          gate.releaseOnce(element);
        },
      },
      frame,
    ),
});

startFromTag(
  { ...attributes, ...strictAttributes },
  (bring): Bring =>
    async (name, failures) => {
      const file = await bring(name, failures);
      return name === 'ui/placeholder' ? (noteAsked(file as PlaceholderFile) as typeof file) : file;
    },
  (config, page, tell, bring, base) =>
    addLayers(config as typeof config & StrictConfig, page, tell, asked, base, () => {
      void bring('withdraw', 0).then((file) => file.loadAnew());
    }),
);
