// The forms that run code: they carry `policyOf` itself.
import { policyOf } from './policy-of.js';
import type { FormSettings } from './policy-of.js';

export interface InlineTag {
  readonly folder: string;
  /** Each with a space before it. */
  readonly attributes: string;
}

/** In HTML no text of a script may look like its end. */
const json = (settings: FormSettings, space?: number) =>
  JSON.stringify(settings, undefined, space).replaceAll('<', '\\u003c');

const inOneLine = String(policyOf).replace(/\n\s*/g, ' ');

/** Only sets the policy; without cookies, as in a sandboxed frame, nothing is granted. */
export const inlineScript = (settings: FormSettings): string =>
  `{const m=document.createElement('meta');let c='';try{c=document.cookie}catch{}m.httpEquiv='Content-Security-Policy';m.content=(${inOneLine})(c,Date.now(),${json(settings)});document.head.append(m)}`;

/** `tag` is the gate's folder and attributes, as the script tag has them. */
export const inline = (settings: FormSettings, hash: string, tag: InlineTag): string => `<!--
  First in <head>. If your server sends a Content-Security-Policy, its script-src needs
  'sha256-${hash}'
  Print it anew when a setting changes.
-->
<script>${inlineScript(settings)}</script>
<meta http-equiv="Content-Security-Policy" content="base-uri *">
<script src="${tag.folder}cookie-gate-strict.js"${tag.attributes} data-lockdown></script>
`;

const shared = (settings: FormSettings) => `const settings = ${json(settings, 2)};

${policyOf}

/** The policy for the value of a Cookie header. */
export const policyFor = (cookies) => policyOf(cookies ?? '', Date.now(), settings);
`;

export const express = (settings: FormSettings): string => `${shared(settings)}
/** For Express, Connect and node:http: app.use(cookieGatePolicy) before what answers with pages. */
export function cookieGatePolicy(request, response, next) {
  response.appendHeader('Content-Security-Policy', policyFor(request.headers.cookie));
  response.appendHeader('Vary', 'Cookie');
  next();
}
`;

const add = `  page.headers.append('Content-Security-Policy', policyFor(request.headers.get('cookie')));
  page.headers.append('Vary', 'Cookie');
  return page;`;

export const cloudflare = (settings: FormSettings): string => `${shared(settings)}
async function withPolicy(request) {
  const answer = await fetch(request);
  const page = new Response(answer.body, answer);
${add}
}

export default { fetch: withPolicy };
`;

export const netlify = (settings: FormSettings): string => `${shared(settings)}
export default async function withPolicy(request, context) {
  const page = await context.next();
${add}
}

export const config = { path: '/*' };
`;

export const vercel = (settings: FormSettings): string => `import { next } from '@vercel/functions';

${shared(settings)}
export default function middleware(request) {
  const headers = { 'Content-Security-Policy': policyFor(request.headers.get('cookie')), Vary: 'Cookie' };
  return next({ headers });
}
`;
