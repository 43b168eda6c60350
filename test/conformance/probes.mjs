// Every promise, in the order of the table.
import { readdirSync } from 'node:fs';

const folder = new URL('probes/', import.meta.url);
const first = ['nothing-', 'refusal-', 'order-', 'downloads-', 'silent-', 'failing-'];
const rank = (file) => first.findIndex((start) => file.startsWith(start)) + 1 || 99;

export const probes = await Promise.all(
  readdirSync(folder)
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(async (file) => ({
      id: file.replace('.mjs', ''),
      ...(await import(new URL(file, folder))),
    })),
);
