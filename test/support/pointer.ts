import { resetMouse, sendMouse } from '@web/test-runner-commands';

const middle = (of: Element): [number, number] => {
  const { left, top, width, height } = of.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** A click by a visitor's own mouse, once it is in sight. */
export async function click(on: Element): Promise<void> {
  on.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: middle(on) });
}

export const pointAt = (what: Element): Promise<void> =>
  sendMouse({ type: 'move', position: middle(what) });

/** Where nothing of ours is: Firefox leaves a mouse that is reset where it was. */
export const pointAway = (): Promise<void> => sendMouse({ type: 'move', position: [1, 1] });

/** Holds the mouse down on it while `act` runs, and lets go elsewhere, so that nothing is clicked. */
export async function pressOn<Result>(what: Element, act: () => Result): Promise<Result> {
  await pointAt(what);
  await sendMouse({ type: 'down' });
  const result = act();
  await pointAway();
  await sendMouse({ type: 'up' });
  await resetMouse();
  return result;
}
