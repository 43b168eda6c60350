import { external } from '../tags.mjs';

export const title =
  'A malformed choice cookie: the visitor is asked again, and nothing is granted';

const malformed = ['%7Bbroken', '%', 'null', '%5B%5D', 'v=1&analytics=1', 'true'];

export async function run(tool, world) {
  const first = await world.visit({ tags: [external('tag')] });
  await world.accept(first);
  await world.quiet();
  const kept = await world.visitor.cookies();
  // The probe is worth something only where this is the cookie that the tool reads.
  if (!kept.some(({ name }) => name === tool.cookie)) return 'not measured';
  await first.close();
  for (const value of malformed) {
    await world.visitor.setCookie({ name: tool.cookie, value, url: world.origin });
    const before = world.left().length;
    const tab = await world.visit({ tags: [external('tag')] });
    const asked = await world.asks(tab, 1500);
    await world.quiet(200);
    if (world.left().length > before) return 'leaks';
    if (!asked) return tab.errors.length ? 'crash' : 'never asks';
  }
  return 'holds';
}
