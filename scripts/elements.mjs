// What editors and frameworks are told of our elements, from the comments of their classes: dist/custom-elements.json
// (https://github.com/webcomponents/custom-elements-manifest), and types for templates.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';

/** Of every element that has a `@tagname`, without what is inside. */
export function manifest() {
  const paths = readdirSync('src/ui', { recursive: true })
    .filter((path) => path.endsWith('-element.ts'))
    .sort((one, other) => one.localeCompare(other, 'en'));
  const modules = paths.map((path) =>
    ts.createSourceFile(
      `src/ui/${path}`,
      readFileSync(`src/ui/${path}`, 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  const found = create({ modules });
  return {
    schemaVersion: '1.0.0',
    readme: '',
    modules: found.modules.flatMap(({ declarations }) =>
      declarations.filter(({ tagName }) => tagName).map(moduleOf),
    ),
  };
}

/** No JavaScript file has the class by itself: the gate fetches and defines it. */
const moduleOf = ({ name, tagName, description, attributes, slots, cssParts, cssProperties }) => ({
  kind: 'javascript-module',
  path: 'cookie-gate.js',
  declarations: [
    {
      kind: 'class',
      customElement: true,
      name,
      tagName,
      description,
      attributes,
      slots,
      cssParts,
      cssProperties,
      members: [],
    },
  ],
  exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name } }],
});

export function writeElements(target) {
  const all = manifest();
  writeFileSync(`${target}/custom-elements.json`, `${JSON.stringify(all, undefined, 2)}\n`);
  // Those that a page writes; the gate makes the others.
  const written = all.modules.filter(({ declarations: [{ tagName }] }) =>
    /-(button|settings|cookies|embed|privacy-choices)$/.test(tagName),
  );
  const write = (generate, fileName) =>
    generate({ ...all, modules: written }, { outdir: `${target}/types/elements`, fileName });
  write(generateJsxTypes, 'jsx.d.ts');
  write(generateVuejsTypes, 'vue.d.ts');
  write(generateSvelteTypes, 'svelte.d.ts');
}
