// Fetches the gate's own files when they are needed. Where one is missing every tag stays as it is and the page works.
import type { Bring, Use } from '../contract/files.js';
import type { Tell } from '../contract/reports.js';

export function createUse(bring: Bring, tell: Tell): Use {
  let failures = 0;
  return async (name, ...given) => {
    try {
      const file = (await bring(name, failures)) as { start(...given: unknown[]): unknown };
      await file.start(...given);
    } catch (error) {
      failures++;
      tell('file-missing', name + ': ' + error);
    }
  };
}
