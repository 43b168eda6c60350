// The pill of the opt-out icon, a check and a cross, drawn anew after its description: https://oag.ca.gov/privacy/ccpa/icons-download
// As elements: a page's policy may forbid markup from strings, and pictures from addresses made of data.

const blue = '#06f';

const parts = [
  ['rect', { x: 0.5, y: 0.5, width: 29, height: 13, rx: 6.5, fill: '#fff', stroke: blue }],
  ['path', { d: 'M17 .5h6.5a6.5 6.5 0 0 1 0 13H13z', fill: blue }],
  ['path', { d: 'm6 7.2 2.3 2.3 4-5', fill: 'none', stroke: blue, 'stroke-width': 1.6 }],
  ['path', { d: 'm19.2 4.5 5 5m0-5-5 5', stroke: '#fff', 'stroke-width': 1.6 }],
] as const;

const make = (name: string, attributes: Readonly<Record<string, unknown>>) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
};

/** 30 by 14, and nothing to whoever hears the link: its text says it all. */
export function drawIcon(): SVGElement {
  const icon = make('svg', {
    width: 30,
    height: 14,
    viewBox: '0 0 30 14',
    'aria-hidden': true,
    'stroke-linecap': 'round',
  });
  icon.style.cssText = 'flex:none;vertical-align:-2px';
  icon.append(...parts.map(([name, attributes]) => make(name, attributes)));
  return icon;
}
