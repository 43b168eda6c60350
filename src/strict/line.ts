// The line of what waits for a grant: one for the whole page, so that all of it starts in the order it was asked for.

/** One thing that waits; `refuse` shows a refusal, and says whether it waits on. */
export type Waiting = readonly [
  isFree: () => boolean,
  start: () => unknown,
  refuse: (() => boolean | void) | undefined,
];

export interface Line {
  readonly add: (...waiting: Waiting) => void;
  /** Looks at all that waits, after a choice. */
  readonly settle: () => void;
}

/** `isAnswered` says whether the visitor has chosen: until then nothing is refused. */
export function createLine(isAnswered: () => boolean): Line {
  let line: Waiting[] = [];

  const settle = () => {
    const all = line;
    line = [];
    for (const waiting of all) {
      const [isFree, start, refuse] = waiting;
      if (isFree()) start();
      else if (!isAnswered() || refuse?.()) line.push(waiting);
    }
  };

  return {
    settle,
    add(...waiting) {
      line.push(waiting);
      // A page hears of a failure later, never during its call.
      if (isAnswered()) setTimeout(settle);
    },
  };
}
