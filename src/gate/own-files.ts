// Fetches the gate's own files when they are needed. Where one is missing every tag stays as it is and the page works.
import type { Bring, Files } from '../contract/files.js';
import type { Tell } from '../contract/reports.js';

export type Use = <Name extends keyof Files>(
  name: Name,
  then: (file: Files[Name]) => unknown,
) => Promise<void>;

export function createUse(bring: Bring, tell: Tell): Use {
  let failures = 0;
  return async (name, then) => {
    try {
      await then(await bring(name, failures));
    } catch (error) {
      failures++;
      tell('file-missing', `${name}: ${error}`);
    }
  };
}
