import { addedBeforeTheChoice } from '../added.mjs';
import { insertAsHtml } from '../insert.mjs';

export const title =
  'A tag added by innerHTML before the choice is held, and runs once when granted';

export const run = (tool, world) => addedBeforeTheChoice(world, insertAsHtml);
