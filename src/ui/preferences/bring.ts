import type { Texts } from '../../contract/texts.js';
import { speak } from '../shared/speak.js';
import type { ChoicesElement } from './choices-element.js';

/** A part of the dialog, and its looks and words with it. One that cannot be fetched is told, and the rest of the dialog works. */
export async function bring<
  File extends { readonly styles: CSSStyleSheet; readonly texts: Partial<Texts> },
>({ gate, root }: ChoicesElement, fetchFile: () => Promise<File>): Promise<File | undefined> {
  try {
    const file = await fetchFile();
    await speak(gate, file.texts);
    root.adoptedStyleSheets.push(file.styles);
    return file;
  } catch (error) {
    gate.tell('file-missing', `${error as string}`);
    return undefined;
  }
}
