import { underPolicy } from '../under-policy.mjs';

export const title = "Works under a Content-Security-Policy with a nonce and 'strict-dynamic'";

export const run = (tool, world) => underPolicy(world);
