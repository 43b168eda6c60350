import { underPolicy } from '../under-policy.mjs';

export const title = "Works where require-trusted-types-for 'script' is set too";

export const run = (tool, world) => underPolicy(world, "; require-trusted-types-for 'script'");
