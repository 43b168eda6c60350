import type { Tell } from '../../contract/reports.js';

/** A part of the dialog that cannot be fetched is told, and the rest of it works. */
export async function bring<File>(
  tell: Tell,
  fetchFile: () => Promise<File>,
): Promise<File | undefined> {
  try {
    return await fetchFile();
  } catch (error) {
    tell('file-missing', `${error as string}`);
    return undefined;
  }
}
