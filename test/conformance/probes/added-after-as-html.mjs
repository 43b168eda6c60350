import { addedAfterTheChoice } from '../added.mjs';
import { insertAsHtml } from '../insert.mjs';

export const title = 'A tag added by innerHTML after the choice runs, once';

export const run = (tool, world) => addedAfterTheChoice(world, insertAsHtml);
