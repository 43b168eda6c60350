/** Ends a probe with a word other than "holds". */
export class Outcome extends Error {
  constructor(word) {
    super(word);
    this.word = word;
  }
}

/** What a tool has no way to say is neither kept nor broken. */
export const notExpressible = new Outcome('–');
