// What every part of the interception asks, and where what is held waits.

export interface Guard {
  /** Whether an address must wait. */
  readonly isHeld: (address: unknown) => boolean;
  /** The same of any address that stands in a text: markup, or a list of pictures. */
  readonly isHeldIn: (text: unknown) => boolean;
  /** `start` lets it out once `isFree`; `refuse` shows a refusal, and says whether it waits on. */
  readonly wait: (
    address: unknown,
    start: () => unknown,
    refuse?: () => boolean | void,
    isFree?: () => boolean,
  ) => void;
}
