// Turns what a tag sends into text a person can read.
import { gunzipSync } from 'node:zlib';

const longest = 500;

/** `body` is the raw bytes, or nothing where the request had none. */
export function readableBody(body) {
  return wholeBody(body).slice(0, longest);
}

/** The same, uncut. */
export function wholeBody(body) {
  if (!body?.length) return '';
  if (body[0] === 0x1f && body[1] === 0x8b) return gunzip(body);
  const text = body.toString('utf8');
  const data = text.startsWith('data=') ? new URLSearchParams(text).get('data') : '';
  if (!data) return text;
  return /^[\w+/=-]+$/.test(data) ? Buffer.from(data, 'base64').toString('utf8') : data;
}

function gunzip(body) {
  try {
    return gunzipSync(body).toString('utf8');
  } catch {
    return '(compressed, not readable)';
  }
}
