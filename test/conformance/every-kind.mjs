// A tag of each kind, each of which tells the third party that it was there.
import { external, frame, image, module, sender } from './tags.mjs';

const kinds = [external('script'), sender('inline'), module('module'), image('image'), frame()];

/** Those kinds that the tool has a way to hold. */
export const everyKind = (world) => kinds.filter(world.canHold);
