// The files the partner serves: scripts, pictures, a sound, a film and a stylesheet, most of them made on the spot.
import { readFile } from 'node:fs/promises';

const inDependencies = (path) => new URL(`../node_modules/${path}`, import.meta.url);

const libraries = {
  'posthog.js': inDependencies('posthog-js/dist/array.full.no-external.js'),
  'snowplow.js': inDependencies('@snowplow/browser-tracker/dist/index.umd.min.js'),
  'mixpanel.js': inDependencies('mixpanel-browser/dist/mixpanel.globals.js'),
};

/** The real library under this name, or nothing. */
export async function library(name) {
  return Object.hasOwn(libraries, name) ? readFile(libraries[name]) : undefined;
}

export const film = () => readFile(new URL('parts/film.html', import.meta.url));

/** A transparent picture of one pixel. */
export const pixel = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'base64',
);

export const stylesheet = '.styled-by-partner { color: #0a7d55; font-weight: 700; }\n';

/** A script that leaves its name where the page can see in which order tags ran. */
export const tagScript = (name) => `(window.ran ||= []).push('${name}');\n`;

export function picture(name) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="135" viewBox="0 0 240 135">
  <rect width="240" height="135" rx="10" fill="#1d5c63"/>
  <path d="M0 96q30-18 60 0t60 0 60 0 60 0v39H0z" fill="#417d7a"/>
  <text x="120" y="72" fill="#fff" font-family="system-ui,sans-serif" font-size="22" text-anchor="middle">${name}</text>
</svg>`;
}

/** A fifth of a second of a soft tone, as a WAV file. */
export function sound() {
  const rate = 8000;
  const count = rate / 5;
  const file = Buffer.alloc(44 + count, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + count, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(count, 40);
  for (let at = 0; at < count; at++)
    file[44 + at] = 128 + 30 * Math.sin((at / rate) * 880 * Math.PI);
  return file;
}
