import { addedAfterTheChoice } from '../added.mjs';
import { insertAsClone } from '../insert.mjs';

export const title = 'A tag cloned from a template after the choice runs, once';

export const run = (tool, world) => addedAfterTheChoice(world, insertAsClone);
