import { inline } from '../tags.mjs';

export const title = 'A withdrawal erases cookies of this host, of the parent domain and of a path';

const storing = inline(`
  document.cookie = '_visit_host=1;path=/';
  document.cookie = '_visit_parent=1;path=/;domain=harbour.test';
  document.cookie = '_visit_path=1;path=/shop';
  window.ran = ['storing'];`);
const pattern = '_visit_*';
/** Some tools must be told path and domain of every cookie; without a domain it is this host's own. */
const cookies = [
  { name: pattern, path: '/' },
  { name: pattern, path: '/', domain: 'harbour.test' },
  { name: pattern, path: '/shop' },
];

export async function run(tool, world) {
  const origin = world.origin.replace('localhost', 'www.harbour.test');
  const tab = await world.visit({ tags: [storing], cookies }, { path: '/shop/page', origin });
  await world.accept(tab);
  if (!(await world.haveRun(tab, 1))) return 'never ran';
  const visits = async () =>
    (await world.visitor.cookies()).filter(({ name }) => name.startsWith('_visit_'));
  if ((await visits()).length !== 3) return 'not measured';
  await world.withdraw(tab);
  await world.quiet(1000);
  const kept = (await visits()).map(({ name }) => name.slice('_visit_'.length));
  return kept.length ? `keeps ${kept.toSorted().join(', ')}` : 'holds';
}
