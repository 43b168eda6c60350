// node:test reporter: a line a test, what failed in full, how long each file took, and the closing line CI reads.
import { basename } from 'node:path';

export default async function* closingLine(source) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const seconds = new Map();
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    const isTest = data.details?.type !== 'suite' && !data.name?.endsWith('.test.mjs');
    // Each test is reported as complete too, before it is said to have passed or failed.
    if (isTest && (type === 'test:pass' || type === 'test:fail')) {
      const file = basename(data.file);
      seconds.set(file, (seconds.get(file) ?? 0) + data.details.duration_ms / 1000);
    }
    if (type === 'test:pass' && isTest) {
      const how = data.skip !== undefined ? 'skipped' : 'passed';
      count[how] += 1;
      yield `${how === 'passed' ? '✓' : '–'} ${data.name}${how === 'skipped' ? ` (${data.skip})` : ''}\n`;
    }
    if (type === 'test:fail') {
      if (isTest || data.details?.error?.failureType !== 'subtestsFailed') {
        count.failed += 1;
        const { error } = data.details;
        yield `✗ ${data.name} (${data.file})\n${error?.cause?.stack ?? error?.stack ?? error}\n`;
      }
    }
  }
  for (const [file, all] of [...seconds].toSorted(([, one], [, other]) => other - one))
    yield `${all.toFixed(1).padStart(7)} s ${file}\n`;
  yield `\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
}
