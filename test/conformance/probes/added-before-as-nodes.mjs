import { addedBeforeTheChoice } from '../added.mjs';
import { insertAsNodes } from '../insert.mjs';

export const title =
  'A tag made by createElement before the choice is held, and runs once when granted';

export const run = (tool, world) => addedBeforeTheChoice(world, insertAsNodes);
