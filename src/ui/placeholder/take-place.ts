// A stand-in takes exactly the place of its frame, so that nothing on the page moves.

/** What places a frame in its surroundings. */
const placing = [
  'position',
  'inset',
  'float',
  'margin',
  'verticalAlign',
  'gridArea',
  'flex',
  'alignSelf',
  'justifySelf',
  'order',
] as const;

/** The frame's own box, so that nothing moves when they change places. */
export function takePlace({ style }: HTMLElement, frame: HTMLElement): void {
  const own = getComputedStyle(frame);
  const { width, height } = frame.getBoundingClientRect();
  for (const property of placing) style[property] = own[property];
  // Not a grid: only an inline block with overflow stands on the line as a frame does.
  style.display = own.display === 'block' ? 'block' : 'inline-block';
  const fills = own.display === 'block' && Math.abs(frame.parentElement!.clientWidth - width) <= 1;
  style.width = fills ? '100%' : `${width}px`;
  // Between the edges of its surroundings it has its height already.
  if (fills && own.position === 'absolute') return;
  if (fills) style.aspectRatio = `${width} / ${height}`;
  else style.height = `${height}px`;
}
