import { setTimeout as wait } from 'node:timers/promises';

/** What the gate told the console under a code, out of all lines. */
export const told = (lines, code) =>
  lines
    .filter((line) => line.startsWith(`cookie-gate: ${code}: `))
    .map((line) => line.slice(`cookie-gate: ${code}: `.length));

/** The same, once there are so many, or after eight seconds. */
export async function toldAtLast(lines, code, count) {
  for (const end = Date.now() + 8000; told(lines, code).length < count && Date.now() < end;)
    await wait(50);
  return told(lines, code);
}
