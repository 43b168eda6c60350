// Prints what visitors download, and fails past a budget. Budgets are the promises of ARCHITECTURE.md.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const KB = 1024;

/** Files that one visit fetches, and the most they may weigh together, in bytes. */
const budgets = [
  { what: 'the gate: every visit', files: ['cookie-gate.js'], most: 4.25 * KB },
  { what: 'banner with Lit and English', files: ['ui/banner.js'], most: 7.25 * KB },
  { what: 'first visit, all in', files: ['cookie-gate.js', 'ui/banner.js'], most: 11.5 * KB },
  { what: 'preferences, when opened', files: ['ui/preferences.js'], most: 4 * KB },
  { what: 'placeholder, where a frame is held', files: ['ui/placeholder.js'], most: 1.5 * KB },
  { what: 'erasing, on a withdrawal', files: ['withdraw.js'] },
  { what: 'inspector, when asked for', files: ['inspect.js'] },
];

/** Bytes as a browser downloads them. */
export function weigh(file) {
  const content = readFileSync(new URL(`../dist/${file}`, import.meta.url));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(content, quality).length;
}

export function sizes() {
  return budgets.map(({ what, files, most }) => {
    const bytes = files.map(weigh).reduce((sum, size) => sum + size);
    return { what, files, bytes, most, isOver: most !== undefined && bytes > most };
  });
}

export const inKB = (bytes) => `${(bytes / KB).toFixed(2)} KB`;

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const { what, files, bytes, most, isOver } of sizes()) {
    const limit = most ? `${isOver ? 'OVER' : 'of'} ${inKB(most)}` : '';
    console.log(`${inKB(bytes).padStart(9)} ${limit.padEnd(12)} ${what} (${files.join(' + ')})`);
  }
  if (sizes().some(({ isOver }) => isOver)) process.exit(1);
}
