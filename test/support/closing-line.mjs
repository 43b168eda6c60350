// node:test reporter: a line a test, what failed in full, and the closing line CI reads.
export default async function* closingLine(source) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    const isTest = data.details?.type !== 'suite' && !data.name?.endsWith('.test.mjs');
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
  yield `\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
}
