// dist/ is committed: a fresh build must give the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fresh = mkdtempSync(join(tmpdir(), 'cookie-gate-dist-'));
execFileSync(process.execPath, ['scripts/build.mjs', '--to', fresh], { stdio: 'ignore' });

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
const names = new Set([...filesOf('dist'), ...filesOf(fresh)]);
const read = (folder, name) => {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
};
const different = [...names].filter((name) => read('dist', name) !== read(fresh, name));
rmSync(fresh, { recursive: true });
for (const name of different)
  console.log(`dist/${name} is not what the source builds: run npm run build and commit dist/`);
process.exitCode = different.length ? 1 : 0;
