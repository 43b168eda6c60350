// What every part of the interception asks, and where what is held waits.

export interface Guard {
  /** Whether an address must wait. What must is told. */
  readonly isHeld: (address: string) => boolean;
  /** The same of any address that stands in a text: markup, or a list of pictures. */
  readonly isHeldIn: (text: string) => boolean;
  /** `start` lets it out once `isFree`; `refuse` shows a refusal, and says whether it waits on. */
  readonly wait: (
    isFree: () => boolean,
    start: () => unknown,
    refuse: () => boolean | undefined | void,
  ) => void;
}

/** Calls that wait for one address. */
export const waitFor = (
  { isHeld, wait }: Guard,
  address: string,
  start: () => unknown,
  refuse: () => void = () => {},
): void => wait(() => !isHeld(address), start, refuse);
