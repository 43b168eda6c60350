// Five tags whose downloads end in another order than they stand on the page.
import { external, module, told } from './tags.mjs';

const names = ['one', 'two', 'three', 'four', 'five'];
const inWords = (ran) => ran.join() === names.join();

export const inOrder = {
  tags: [
    external('one', { delay: 300 }),
    told('two'),
    external('three', { delay: 20 }),
    module('four'),
    told('five'),
  ],
  async judge(tab, world) {
    await world.haveRun(tab, names.length);
    await world.quiet();
    const ran = await world.ran(tab);
    if (ran.length > names.length) return 'run twice';
    if (ran.length < names.length) return 'not all run';
    return inWords(ran) ? 'holds' : 'reordered';
  },
};
