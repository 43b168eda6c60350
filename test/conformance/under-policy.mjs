import { external, module, told } from './tags.mjs';

const nonce = 'r4nd0m';

/** Accepts on a page with this policy beside `script-src 'nonce-…' 'strict-dynamic'`. */
export async function underPolicy(world, more = '') {
  const tab = await world.visit({
    nonce,
    tags: [external('one'), told('two'), module('three')],
    headers: {
      'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'${more}`,
    },
  });
  await world.accept(tab);
  await world.haveRun(tab, 3);
  const ran = (await world.ran(tab)).toSorted();
  if (ran.join() === 'one,three,two') return 'holds';
  return ran.length ? 'some blocked' : 'never ran';
}
