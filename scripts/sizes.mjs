// What visitors download, and the most it may be: the promises of ARCHITECTURE.md.
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** 1 KB is 1,024 bytes. */
const KB = 1024;

/** Files that one visit fetches, and the most they may weigh together, in bytes. */
const budgets = [
  { what: 'the gate: every visit', files: ['cookie-gate.js'], most: 4.25 * KB },
  {
    what: 'the strict gate, in its stead',
    files: ['cookie-gate-strict.js'],
    most: 7.5 * KB,
  },
  { what: 'banner, with Lit and English', files: ['ui/banner.js'], most: 7.25 * KB },
  { what: 'first visit, all in', files: ['cookie-gate.js', 'ui/banner.js'], most: 11.5 * KB },
  { what: 'another layout than the bar, where a site wants it', files: ['ui/layouts.js'] },
  { what: 'words of a site’s own, where it has some', files: ['ui/own-texts.js'] },
  { what: 'looking at a site’s own colours, where it has some', files: ['ui/check-looks.js'] },
  { what: 'preferences, when opened', files: ['ui/preferences.js'], most: 4 * KB },
  { what: 'what the rules add to them, where there are some', files: ['ui/additions.js'] },
  { what: 'table of cookies, when opened', files: ['ui/cookies.js'] },
  { what: 'placeholder, where a frame is held', files: ['ui/placeholder.js'], most: 1.5 * KB },
  { what: 'whose embeds are whose, beside it', files: ['ui/embeds.js'] },
  { what: 'button back, where a page has none', files: ['ui/opener.js'] },
  { what: 'writing, when a tag calls document.write', files: ['write.js'] },
  {
    what: 'rules, where an attribute or a signal asks for them',
    files: ['rules.js'],
  },
  { what: 'what a former tool has stored, taken over', files: ['import.js'] },
  { what: 'receipts, where a site keeps them', files: ['receipts.js'] },
  { what: 'first layer by the rules', files: ['ui/notice.js'] },
  { what: 'confirming a browser’s signal', files: ['ui/signal-notice.js'] },
  { what: 'link to the privacy choices', files: ['ui/privacy-choices.js'] },
  { what: 'erasing, on a withdrawal', files: ['withdraw.js'] },
  { what: 'more of Google Consent Mode, where a site asks for it', files: ['google-consent.js'] },
  { what: 'conversions, where a page marks some up', files: ['track.js'] },
  { what: 'vendors of a site’s own, where it names some', files: ['vendors/custom.js'] },
  {
    what: 'telling WordPress plugins, where a site asks for it',
    files: ['vendors/wp-consent-api.js'],
  },
  { what: 'telling Shopify, where a site asks for it', files: ['vendors/shopify-consent.js'] },
  { what: 'telling by GPP, where a site asks for it', files: ['vendors/gpp.js'] },
  { what: 'following TCF, where a site asks for it', files: ['vendors/tcf.js'] },
  { what: 'telling of tags that are not marked up', files: ['undeclared.js'] },
  { what: 'inspector, when asked for', files: ['inspect.js'] },
];

/** Beside the vendors: a site's own, and the signals to others. */
const others = [
  'custom.js',
  ...readdirSync('src/signals').map((name) => name.replace('.ts', '.js')),
];

/** Each vendor that is granted, at most, in bytes. */
const mostOfVendor = 0.6 * KB;

/** Bytes as a browser downloads them: brotli at its strongest. */
function weigh(path) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(readFileSync(path), quality).length;
}

/** The heaviest language of a group of texts. */
function heaviestOf(folder, group) {
  const files = readdirSync(`${folder}/locales`).map((name) => `locales/${name}/${group}.js`);
  const weights = new Map(files.map((file) => [file, weigh(`${folder}/${file}`)]));
  return files.toSorted((one, other) => weights.get(other) - weights.get(one))[0];
}

/** Groups of texts, each a file for each language. */
const groups = [
  ['banner', 'the first layer'],
  ['preferences', 'the preferences'],
  ['cookies', 'the table of cookies'],
  ['notice', 'a first layer by the rules'],
  ['additions', 'what the rules add'],
  ['placeholder', 'a placeholder'],
  ['opener', 'the button back'],
];

/** Each of them, at most, in bytes. */
const mostOfTexts = 1.5 * KB;

export function measure(folder = 'dist') {
  const [heaviest] = readdirSync(`${folder}/vendors`)
    .filter((name) => !others.includes(name))
    .map((name) => `vendors/${name}`)
    .toSorted((one, other) => weigh(`${folder}/${other}`) - weigh(`${folder}/${one}`));
  const rows = [
    ...budgets,
    { what: 'a vendor that is granted: the heaviest', files: [heaviest], most: mostOfVendor },
    ...groups.map(([group, what]) => ({
      what: `another language of ${what}: the heaviest`,
      files: [heaviestOf(folder, group)],
      most: mostOfTexts,
    })),
  ];
  return rows.map(({ what, files, most }) => {
    const bytes = files.map((file) => weigh(`${folder}/${file}`)).reduce((sum, size) => sum + size);
    return { what, files, bytes, most, isOver: most !== undefined && bytes > most };
  });
}

/** Prints the table; false where a file is over its budget. */
export function printSizes(folder) {
  const rows = measure(folder);
  for (const { what, files, bytes, most, isOver } of rows) {
    const limit = most ? `${isOver ? 'OVER' : 'of'} ${most} B` : '';
    console.log(`${`${bytes} B`.padStart(8)} ${limit.padEnd(10)} ${what} (${files.join(' + ')})`);
  }
  return !rows.some(({ isOver }) => isOver);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = printSizes('dist') ? 0 : 1;
