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
  const line = new Set<Waiting>();

  const look = (waiting: Waiting) => {
    const [isFree, start, refuse] = waiting;
    if (!line.has(waiting)) return;
    if (isFree()) {
      line.delete(waiting);
      start();
    } else if (isAnswered() && !refuse?.()) line.delete(waiting);
  };

  // Later, each by itself: a page hears of a failure never during its call, and one that throws stops no other.
  const lookLater = (waiting: Waiting) => {
    setTimeout(look, 0, waiting);
  };

  return {
    settle: () => line.forEach(lookLater),
    add(...waiting) {
      line.add(waiting);
      if (isAnswered()) lookLater(waiting);
    },
  };
}
