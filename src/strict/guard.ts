// What every part of the interception is handed: whether an address must wait, and the place where it does.

/** Of one address, or of any that stands in a text: markup, or a list of pictures. */
export type IsHeld = (address: unknown) => boolean;

/** `start` lets it out once `isFree`; `refuse` shows a refusal, and says whether it waits on. */
export type Wait = (
  address: unknown,
  start: () => unknown,
  refuse?: () => boolean | void,
  isFree?: () => boolean,
) => void;
