#!/usr/bin/env node
//! LICENSES.txt
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';

const optionalCategories = ["preferences", "analytics", "advertising", "marketing"];

const webAddress = /^(https?:|[^:]*([/?#]|$))/i;
const host = /^[*\w.:-]+$/;
const vendors = [[], /^[\w-]+(:\S+)?$/];
const usualLifetime = 183;
const usualTagTimeout = 3e3;
const attributes = {
  /** The categories to ask for, separated by spaces; one that is not asked for is never granted. */
  categories: [optionalCategories, /^(preferences|analytics|advertising|marketing)$/],
  /** Vendors that no consent is asked for, as a sign-in needs them, in the form of `data-analytics`. */
  authentication: vendors,
  /** Vendors to start once preferences are granted, in the form of `data-analytics`. */
  preferences: vendors,
  /** Vendors to start once analytics is granted, each with its id, separated by spaces, as in `hotjar:1234567`: those of `docs/vendors.md`. */
  analytics: vendors,
  /** Vendors to start once advertising is granted, in the form of `data-analytics`. */
  advertising: vendors,
  /** Vendors to start once marketing is granted, in the form of `data-analytics`. */
  marketing: vendors,
  /** Version of your cookie policy; a new one asks everybody again. */
  policyVersion: ["1", /^[\w.-]{1,16}$/],
  /** Domain that shares the choice with its subdomains, as in `example.com`; without it, this host alone. */
  cookieDomain: ["", host],
  /** Hosts that stay reachable while a page is left for a withdrawal, and that the strict build never stops, separated by spaces. */
  allow: [[], host]
};

const catalogue = "preferences:calendly,crisp=crisp.chat,drift driftt,facebook-embed=fbcdn.net facebook facebook.net,google-maps=ggpht maps.googleapis.com maps.gstatic.com www.google.com,google-recaptcha=recaptcha.net www.gstatic.com www.google.com,instagram-embed=cdninstagram www.instagram.com,intercom=intercom-sheets intercom.io intercomassets intercomcdn,soundcloud sndcdn,spotify=open.spotify.com scdn.co spotifycdn,typeform,vimeo=player.vimeo.com vimeocdn,x-embed=platform.twitter.com syndication.twitter.com twimg,youtube=www.youtube.com youtube-nocookie ytimg,zendesk zdassets zopim;advertising:adroll,amazon-ads=amazon-adsystem,criteo criteo.net,google-ads=googleadservices googlesyndication doubleclick.net googletagmanager www.google.com,google-floodlight=doubleclick.net googletagmanager www.google.com,linkedin-insight=licdn linkedin,meta-pixel=facebook facebook.net,microsoft-uet=bing.net bing,optimizely,outbrain,pinterest-tag=ct.pinterest.com pinimg,quantcast=quantcount quantserve,quora-pixel=a.quora.com q.quora.com,reddit-pixel=alb.reddit.com pixel-config.reddit.com redditstatic,snap-pixel=sc-static.net snapchat tapad,taboola,tiktok-pixel=tiktok,vwo visualwebsiteoptimizer,x-pixel=ads-api.twitter.com ads-twitter analytics.twitter.com t.co;marketing:hubspot hs-analytics.net hs-banner hs-scripts hsadspixel.net hscollectedforms.net hsforms hsforms.net hubapi usemessages,klaviyo d3k81ch9hvuctc.cloudfront.net,mailchimp chimpstatic list-manage,marketo=marketo.net mktoresp,pardot;analytics:adobe-launch=2o7.net adobedc.net adobedtm demdex.net everesttech.net omtrdc.net,amplitude,cloudflare-insights=cloudflareinsights,crazy-egg=crazyegg,fathom=usefathom,fullstory,google-analytics analytics.google.com doubleclick.net googletagmanager www.google.com,google-tag-manager=googletagmanager,heap=heap-api heapanalytics,hotjar hotjar.io,matomo=matomo.cloud,microsoft-clarity=clarity.ms bing,mixpanel mxpnl,new-relic=newrelic nr-data.net,plausible=plausible.io,posthog,segment segment.io,sentry=sentry-cdn sentry.io,umami=umami.dev umami.is";

const none = [];
function listHosts(allowed, named, started) {
  const listed = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Map();
  const add = (map, host, need) => map.set(host, [...map.get(host) ?? [], need]);
  for (const group of catalogue.split(";")) {
    const [category, vendors] = group.split(":");
    for (const row of vendors.split(",")) {
      const [vendor] = /^[\w-]+/.exec(row);
      for (const short of row.split("=").at(-1).split(" ")) {
        const domain = short + (short.includes(".") ? "" : ".com");
        for (const host of [`*.${domain}`, domain]) {
          for (const need of started) if (need.endsWith(`/${vendor}`)) add(own, host, need);
          add(listed, host, category + "/" + vendor);
        }
      }
    }
  }
  for (const row of named) add(own, ...row.split("="));
  for (const host of allowed) own.set(host, none);
  return new Map([...listed, ...own]);
}

const sources = (host) => `${host} ws://${host}`;
function formSettings(asked) {
  const granted = {};
  const own = asked.hosts.map((row) => row.split("=")[0]);
  for (const [host, needs] of listHosts(asked.allow, asked.hosts, [])) {
    const isNamed = own.includes(host) || !asked.vendors.length;
    const isAsked = needs.every((need) => asked.categories.includes(need.split("/")[0]));
    if (!needs.length || !isAsked) continue;
    if (!isNamed && !needs.some((need) => asked.vendors.includes(need.split("/")[1]))) continue;
    const key = needs.join(" ");
    granted[key] = granted[key] ? `${granted[key]} ${sources(host)}` : sources(host);
  }
  const open = [`'self' 'unsafe-inline' 'unsafe-eval' data: blob:`, asked.gate];
  return {
    name: asked.isPlain || asked.cookieDomain ? "cookie-gate" : "__Host-cookie-gate",
    // The gate reads no longer value with refused vendors.
    form: `^(?=.{0,1000}$)${recordForm(asked, (category) => `(?<${category}>${anyChoice})`)}$`,
    lifetime: asked.lifetime,
    open: [...open, ...asked.allow.map(sources)].filter(Boolean).join(" "),
    granted
  };
}
function recordForm({ categories, policyVersion }, choice) {
  const choices = optionalCategories.map(
    (name) => categories.includes(name) ? `&${name}=${choice(name)}` : `(?:&${name}=${anyChoice})?`
  );
  const policy = policyVersion.replaceAll(".", "[.]");
  return `v=1&t=(${time})${choices.join("")}&gate=[A-Za-z0-9_.-]+&policy=${policy}&language=[A-Za-z0-9-]+&mode=opt-in(?:&[a-z]+=[A-Za-z0-9_.!*-]+)*&source=(?:banner|settings|withdrawal|api|import)`;
}
const time = "(?:20[0-9][0-9]-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|20(?:[02468][048]|[13579][26])-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z";
const anyChoice = "(?:0|1(?:![A-Za-z0-9_.-]+)*)";

function policyOf(cookies, now, settings) {
  const start = `${settings.name}=`;
  const copies = cookies.split("; ").filter((pair) => pair.startsWith(start)).map((pair) => new RegExp(settings.form).exec(pair.slice(start.length)));
  const isGranted = (need) => {
    const [category, vendor] = need.split("/");
    return copies.every((record) => {
      const age = now - Date.parse(record?.[1] ?? "");
      const [choice, ...refused] = record?.groups?.[category]?.split("!") ?? [];
      return choice === "1" && !refused.includes(vendor ?? "") && age > -6e4 && age < settings.lifetime * 864e5;
    });
  };
  const reached = Object.entries(settings.granted).filter(
    ([needs]) => copies.length && needs.split(" ").every(isGranted)
  );
  return `default-src ${[settings.open, ...reached.map(([, sources]) => sources)].join(" ")}`;
}

const json = (settings, space) => JSON.stringify(settings, void 0, space).replaceAll("<", "\\u003c");
const inOneLine = String(policyOf).replace(/\n\s*/g, " ");
const inlineScript = (settings) => `{const m=document.createElement('meta');let c='';try{c=document.cookie}catch{}m.httpEquiv='Content-Security-Policy';m.content=(${inOneLine})(c,Date.now(),${json(settings)});document.head.append(m)}`;
const inline = (settings, hash, tag) => `<!--
  First in <head>. If your server sends a Content-Security-Policy, its script-src needs
  'sha256-${hash}'
  Print it anew when a setting changes.
-->
<script>${inlineScript(settings)}<\/script>
<meta http-equiv="Content-Security-Policy" content="base-uri *">
<script src="${tag.folder}cookie-gate-strict.js"${tag.attributes} data-lockdown><\/script>
`;
const shared = (settings) => `const settings = ${json(settings, 2)};

${policyOf}

/** The policy for the value of a Cookie header. */
export const policyFor = (cookies) => policyOf(cookies ?? '', Date.now(), settings);
`;
const express = (settings) => `${shared(settings)}
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
const cloudflare = (settings) => `${shared(settings)}
async function withPolicy(request) {
  const answer = await fetch(request);
  const page = new Response(answer.body, answer);
${add}
}

export default { fetch: withPolicy };
`;
const netlify = (settings) => `${shared(settings)}
export default async function withPolicy(request, context) {
  const page = await context.next();
${add}
}

export const config = { path: '/*' };
`;
const vercel = (settings) => `import { next } from '@vercel/functions';

${shared(settings)}
export default function middleware(request) {
  const headers = { 'Content-Security-Policy': policyFor(request.headers.get('cookie')), Vary: 'Cookie' };
  return next({ headers });
}
`;

function rulesFor(asked) {
  const { name, open, granted } = formSettings(asked);
  const bySet = /* @__PURE__ */ new Map();
  for (const [needs, sources] of Object.entries(granted)) {
    const set = [...new Set(needs.split(" ").map((need) => need.split("/")[0]))].toSorted();
    bySet.set(set.join(" "), [...bySet.get(set.join(" ")) ?? [], sources]);
  }
  const rules = [...bySet].map(([set, sources], index) => {
    const needed = set.split(" ");
    const record = recordForm(asked, (category) => needed.includes(category) ? "1" : anyChoice);
    return {
      variable: `cookie_gate_${index + 1}`,
      pattern: `(?:^|; )${name}=${record}(?:;|$)`,
      sources: sources.join(" ")
    };
  });
  return { open, rules, odd: `(?:^|; )${name}=(?:.*; ${name}=|[^;]{500}[^;]{501})` };
}
function nginx(asked) {
  const { open, rules, odd } = rulesFor(asked);
  const maps = rules.map(
    ({ variable, pattern, sources }) => `map $http_cookie $${variable} {
  default "";
  "~${odd}" "";
  "~${pattern}" " ${sources}";
}
`
  );
  const variables = rules.map(({ variable }) => `\${${variable}}`);
  return `# In http { }:
${maps.join("")}
# In the server { } or location { } of the pages. One add_header there undoes those of the levels above: repeat them.
add_header Content-Security-Policy "default-src ${open}${variables.join("")}" always;
add_header Vary Cookie always;
`;
}
function apache(asked) {
  const { open, rules, odd } = rulesFor(asked);
  const lines = rules.flatMap(({ variable, pattern, sources }) => [
    `SetEnvIf Cookie "^" "${variable}="`,
    `SetEnvIf Cookie "${pattern}" "${variable}= ${sources}"`,
    `SetEnvIf Cookie "${odd}" "${variable}="`
  ]);
  const variables = rules.map(({ variable }) => `%{${variable}}e`);
  return `# Needs mod_setenvif and mod_headers.
${lines.join("\n")}
Header always add Content-Security-Policy "default-src ${open}${variables.join("")}"
Header always merge Vary Cookie
`;
}
function caddy(asked) {
  const { open, rules, odd } = rulesFor(asked);
  const maps = rules.map(
    ({ variable, pattern, sources }) => `map {header.Cookie} {${variable}} {
  "~${odd}" ""
  "~${pattern}" " ${sources}"
  default ""
}
`
  );
  const variables = rules.map(({ variable }) => `{${variable}}`);
  return `# In the site's block:
${maps.join("")}header +Content-Security-Policy "default-src ${open}${variables.join("")}"
header +Vary Cookie
`;
}

const googleAttributes = {
  /** How long Google's tags wait for a visitor who has not chosen yet, in milliseconds; without it, not at all. */
  waitForUpdate: [0, "1\u201310000"],
  /** Takes identifiers of clicks out of what Google's ads tags send while advertising is denied. */
  adsDataRedaction: [false, /^(true)?$/],
  /** Passes click identifiers and the like on in links while storage is denied. A visitor who refuses is then followed by the address. */
  urlPassthrough: [false, /^(true)?$/],
  /** Consent types that go by another category, as in `personalization_storage=advertising`; those of ads and analytics never by `authentication`. */
  types: [
    [],
    /^((ad_storage|ad_user_data|ad_personalization|analytics_storage)=(preferences|analytics|advertising|marketing)|(functionality|personalization|security)_storage=(authentication|preferences|analytics|advertising|marketing))$/
  ],
  /** Regions where Google takes a type as granted until the visitor chooses, as in `US-CO=analytics_storage BR=analytics_storage+ad_storage` (ISO 3166-2); never in the EEA, the UK or Switzerland. */
  regions: [
    [],
    /^[A-Z]{2}(-[A-Z0-9]{1,3})?=(ad_storage|ad_user_data|ad_personalization|analytics_storage|functionality_storage|personalization_storage)(\+(ad_storage|ad_user_data|ad_personalization|analytics_storage|functionality_storage|personalization_storage))*$/
  ],
  /** Google's tags that load before any choice and send without storing (advanced mode), as in `G-ABCDE12345`. It does nothing by itself: see `data-advanced-before-consent`. */
  advanced: [[], /^((G|GT|AW|DC)-[A-Z0-9]{5,12}|GTM-[A-Z0-9]{4,10})$/],
  /** Says for the second time that advanced mode is meant where consent must come first: an address and what a browser tells reach Google though nobody has agreed. */
  advancedBeforeConsent: [false, /^(true)?$/]
};

const ownPath = /^\/(?!\/)/;
const list = /^(#[\w-]+|(https?:\/\/|\/)\S*)$/;
const ruleAttributes = {
  /** Where the visitor is: `auto` to find out, or what your server knows, as in `DE` or `US-CA` (ISO 3166-2); without it everybody is asked first. See `docs/regions.md`. */
  region: ["", /^(auto|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/],
  /** Path on your own site that answers with the visitor's region, as in `US-CA`, within 300 ms. */
  regionUrl: ["", ownPath],
  /** Global Privacy Control: `honour` it where the browser shows it; `on` where your server has seen `Sec-GPC: 1`; `ignore` it where the region lets you. */
  gpc: ["honour", /^(honour|on|ignore)$/],
  /** Do Not Track: an `objection` everywhere, one where the `region` asks for it, or `ignore` it. */
  dnt: ["region", /^(region|objection|ignore)$/],
  /** What the page is about, so that no advertising, marketing or conversion learns of it; `look` where the page's own elements say it by `data-sensitive`. See `docs/sensitive.md`. */
  sensitive: [[], /^(look|crime|health|financial|political|race|religion|sex-life|trade-union)$/],
  /** Lets pages on politics and trade unions advertise to visitors in the United States, and nowhere else. */
  usPoliticalAds: [false, /^(true)?$/],
  /** Whom the site is made for: `children` (under 13), `under-16`, `under-18`; advertising and marketing are then not offered, or asked for first, as the region says. */
  audience: ["general", /^(general|children|under-16|under-18)$/],
  /** Categories served by your own site alone, which some regions let you start with a notice and a way to object; separated by spaces. */
  exempt: [[], /^(analytics|preferences)$/],
  /** Your business partners: address of a JSON file, or `#id` of a `<script type="application/json">`. See `docs/partners.md`. */
  partners: ["", list],
  /** Cookies of your own for the table in the preferences: address of a JSON file, or `#id` as above. */
  cookieList: ["", list],
  /** Keeps a receipt of each decision in the browser, and sends it to this address if there is one. See `docs/receipts.md`. */
  receipts: ["none", /^((https?:\/)?\/\S*)?$/],
  /** Former tools whose stored choices are taken over, separated by spaces. See `docs/import.md`. */
  import: [
    [],
    /^(vanilla-cookieconsent|klaro|orejime|tarteaucitron|osano|cookiebot|onetrust|cookieyes)$/
  ],
  /** Says in the preferences that the choice is also kept with the visitor's account, which your own code does. */
  signedIn: [false, /^(true)?$/],
  /** Shows links to the opt-outs of the advertising industry besides. */
  industryLinks: [false, /^(true)?$/],
  /** How long a choice holds, refusal and grant alike, in days from the choice; without it 183, or what the region asks. */
  lifetime: [usualLifetime, "1\u2013395"],
  /** How long a tag that does not answer may hold up the ones behind it, in milliseconds. */
  tagTimeout: [usualTagTimeout, "1\u201360000"],
  /** Leaves the reload after a withdrawal to the site; what already runs goes on until then. */
  noReload: [false, /^(true)?$/],
  /** When the inspector opens: by `?cookie-gate=debug` in the address (`address`), `always` or `never`. */
  debug: ["address", /^(address|always|never)$/]
};

const strictAttributes = {
  /** What of the tags that the page did not mark up is held: those of known vendors (`hold`), every foreign host (`hold-third-party`), or nothing, only told (`report`), not even told (`off`). */
  undeclared: ["hold", /^(hold|hold-third-party|report|off)$/],
  /** Hosts and the category each waits for, as in `stats.example.com=analytics`, or `=analytics/acme` with the vendor; `*.` stands for subdomains; separated by spaces. */
  hosts: [[], /^[*\w.:-]+=(preferences|analytics|advertising|marketing)(\/[\w.-]+)?$/],
  /** Lets the browser itself enforce the choice: a Content-Security-Policy with your own host, `data-allow` and what is granted. */
  lockdown: [false, /^(true)?$/]
};

const uiAttributes = {
  /** Address of the privacy policy; the banner and the preferences link to it. */
  privacyPolicy: ["", webAddress],
  /** The site's name as the banner says it, 60 characters at most; without it, the page's host name. */
  siteName: ["", /^.{1,60}$/],
  /** The language that visitors are asked in, as in `de` or `zh-Hant`, one of `docs/languages.md`; without it, the page's own: `<html lang>`. */
  language: ["", /^[a-z]{2,3}(-\w+)*$/i],
  /** How the banner stands: a `bar` at the bottom, a `box` in a corner, a `modal` dialog, or `inline` where the page has `<div data-cookie-gate="banner">`. See `docs/looks.md`. */
  layout: ["bar", /^(bar|box|modal|inline)$/],
  /** Corner of the `box`, as lines run: `start` is on the left from left to right. */
  position: ["bottom-end", /^(bottom|top)-(end|start)$/],
  /** Your own words: address of a JSON file, or `#id` of a `<script type="application/json">`. See `docs/texts.md`. */
  texts: ["", /^(#[\w-]+|(https?:\/\/|\/)\S*)$/],
  /** Refuses your colours where text on them would have less contrast than 5:1, or edges less than 3:1; without it that is told only. */
  strictParity: [false, /^(true)?$/]
};

const inHtml = (name) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const mapInHtml = (table) => new Map(Object.entries(table).map(([name, attribute]) => [inHtml(name), attribute]));
const gateInHtml = mapInHtml(attributes);
const rulesInHtml = mapInHtml(ruleAttributes);
const uiInHtml = mapInHtml(uiAttributes);
const plainInHtml = new Map([
  ...gateInHtml,
  ...uiInHtml,
  ...rulesInHtml
]);
const strictInHtml = mapInHtml(strictAttributes);
mapInHtml(googleAttributes);
const attributesInHtml = new Map([
  ...plainInHtml,
  ...strictInHtml
]);
const vendorsForm = "vendors and their ids separated by spaces, as in hotjar:1234567 matomo:3;host=https://stats.example.com";
const forms$1 = {
  privacyPolicy: "an http(s) address, whole or relative to the page",
  siteName: "a text of 1 to 60 characters",
  language: "a language as in de or zh-Hant",
  position: "one of the words bottom-end, bottom-start, top-end, top-start",
  texts: "an address, as in /texts.json, or #id of a script of type application/json",
  policyVersion: "1 to 16 letters, digits, dots, dashes or underscores",
  cookieDomain: "one host name, as in example.com",
  allow: "host names separated by spaces, as in example.com *.example.net",
  authentication: vendorsForm,
  preferences: vendorsForm,
  analytics: vendorsForm,
  advertising: vendorsForm,
  marketing: vendorsForm,
  types: "types and categories separated by spaces, as in personalization_storage=analytics",
  regions: "regions and types separated by spaces, as in US-CO=analytics_storage BR=analytics_storage+ad_storage",
  advanced: "ids separated by spaces, as in G-ABCDE12345 GTM-ABC1234",
  region: "auto, or a country and perhaps its part by ISO 3166-2, as in DE or US-CA",
  regionUrl: "a path on your own site, as in /region",
  partners: "an address, as in /partners.json, or #id of a script of type application/json",
  cookieList: "an address, as in /cookies.json, or #id of a script of type application/json",
  receipts: "an address, as in /consent, or nothing for a history in the browser alone",
  hosts: "hosts and their categories separated by spaces, as in stats.example.com=analytics *.example.net=marketing/acme"
};
const formsInHtml = new Map(Object.entries(forms$1).map(([name, form]) => [inHtml(name), form]));
function attributeForm(name, [fallback, form]) {
  if (typeof form === "string") return `a number from ${form.replace("\u2013", " to ")}`;
  if (fallback === false) return "the attribute without a value, or leave it out";
  const words = /^\^\(([\w|-]+)\)\$$/.exec(form.source)?.[1]?.split("|").join(", ");
  if (!words) return formsInHtml.get(name) ?? `what matches ${form}`;
  return typeof fallback === "string" ? `one of the words ${words}` : `any of the words ${words}, separated by spaces`;
}

const forms = {
  inline: (asked, given) => {
    const settings = formSettings(asked);
    const hash = createHash("sha256").update(inlineScript(settings)).digest("base64");
    return inline(settings, hash, { folder: asked.gate || "/cookie-gate/", attributes: given });
  },
  express: (asked) => express(formSettings(asked)),
  cloudflare: (asked) => cloudflare(formSettings(asked)),
  netlify: (asked) => netlify(formSettings(asked)),
  vercel: (asked) => vercel(formSettings(asked)),
  nginx,
  apache,
  caddy
};
const help = `Prints a lockdown policy for your pages, to be pasted.

  --form            one of ${Object.keys(forms).join(", ")}
  --allow           as data-allow
  --hosts           as data-hosts
  --categories      as data-categories
  --lifetime        as data-lifetime
  --policy-version  as data-policy-version
  --cookie-domain   as data-cookie-domain
  --vendors         only these of the vendors' list, separated by spaces; without it, all of them
  --gate            address of the gate's folder where it is on another host
  --plain-http      for a server without https, as on a developer's machine
`;
function check(option, words, isGood, expected) {
  const wrong = words.find((word) => !isGood(word));
  if (wrong === void 0) return;
  console.error(`--${option} ${JSON.stringify(wrong)}: expected ${expected}`);
  process.exit(1);
}
function asAttribute(option, value) {
  const name = `data-${option}`;
  const attribute = attributesInHtml.get(name);
  const [fallback, form] = attribute;
  const words = typeof fallback === "object" ? value.split(/\s+/).filter(Boolean) : [value.trim()];
  const isGood = (word) => typeof form === "string" ? Number(word) >= 1 && Number(word) <= Number(form.slice(2)) : form.test(word);
  check(option, words, isGood, attributeForm(name, attribute));
  return words;
}
const text = { type: "string", default: "" };
function main() {
  const { values } = parseArgs({
    options: {
      form: text,
      allow: text,
      hosts: text,
      vendors: text,
      gate: text,
      categories: { type: "string", default: attributes.categories[0].join(" ") },
      lifetime: { type: "string", default: `${usualLifetime}` },
      "policy-version": { type: "string", default: attributes.policyVersion[0] },
      "cookie-domain": text,
      "plain-http": { type: "boolean", default: false },
      help: { type: "boolean", default: false }
    }
  });
  if (values.help || !values.form) {
    console.log(help);
    return;
  }
  const names = Object.keys(forms);
  check("form", [values.form], (word) => names.includes(word), `one of ${names.join(", ")}`);
  const vendors = values.vendors.split(/\s+/).filter(Boolean);
  check(
    "vendors",
    vendors,
    (word) => /^[\w.-]+$/.test(word),
    "names of vendors separated by spaces"
  );
  const folder = /^(https?:\/\/[\w.:-]+\/([\w.~%-]+\/)*)?$/;
  check(
    "gate",
    [values.gate],
    (word) => folder.test(word),
    "the http(s) address of a folder, with a slash at its end"
  );
  const asked = {
    allow: asAttribute("allow", values.allow),
    hosts: asAttribute("hosts", values.hosts),
    categories: asAttribute("categories", values.categories),
    vendors,
    lifetime: Number(asAttribute("lifetime", values.lifetime)[0]),
    policyVersion: asAttribute("policy-version", values["policy-version"])[0],
    cookieDomain: values["cookie-domain"] && asAttribute("cookie-domain", values["cookie-domain"])[0],
    gate: values.gate,
    isPlain: values["plain-http"]
  };
  const given = ["allow", "hosts", "categories", "lifetime", "policy-version", "cookie-domain"].filter((name) => process.argv.some((word) => word.split("=")[0] === `--${name}`));
  const tag = given.map((name) => ` data-${name}="${values[name].trim()}"`).join("");
  process.stdout.write(forms[values.form](asked, tag));
}
try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
