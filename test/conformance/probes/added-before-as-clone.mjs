import { addedBeforeTheChoice } from '../added.mjs';
import { insertAsClone } from '../insert.mjs';

export const title =
  'A tag cloned from a template before the choice is held, and runs once when granted';

export const run = (tool, world) => addedBeforeTheChoice(world, insertAsClone);
