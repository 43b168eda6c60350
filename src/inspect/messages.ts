// The sentence and the fix for each code the gate tells; here, so that they cost a visitor nothing. Pure.
import { optionalCategories } from '../contract/categories.js';
import type { ReportCode } from '../contract/reports.js';
import {
  attributeDefault,
  attributeForm,
  attributesInHtml,
  strictInHtml,
} from './attribute-form.js';
import type { Messages } from './finding.js';
import { nearest } from './nearest.js';

const categories = ['authentication', ...optionalCategories];

export const messages: Messages<ReportCode> = {
  'unknown-attribute': (place) => {
    const [name] = /^[^=]*/.exec(place)!;
    if (strictInHtml.has(name))
      return {
        says: `${name} is an attribute of cookie-gate-strict.js; here it is ignored.`,
        fix: 'Write cookie-gate-strict.js instead of cookie-gate.js in the address of the script tag.',
      };
    const meant = nearest(name, attributesInHtml.keys());
    const known = [...attributesInHtml.keys()].join(', ');
    return {
      says: `The gate has no attribute ${place}; it is ignored.`,
      fix: meant ? `Write ${meant}, if that is what is meant.` : `Known are ${known}.`,
    };
  },
  'bad-value': (told) => {
    // The gate tells its own attributes by their names in script, `data-policyVersion`.
    const place = told.replace(/^data-[\w-]+/, (name) =>
      name.replace(/[A-Z]/g, '-$&').toLowerCase(),
    );
    const name = /^data-[\w-]+/.exec(place)?.[0] ?? '';
    const attribute = attributesInHtml.get(name);
    return {
      // The gate adds the form in its own short way; the fix says it in words.
      says: `${place.replace(/", not .*$/s, '"')} has not the form of this attribute, so its default holds.`,
      fix: attribute
        ? `Write ${attributeForm(name, attribute)}. Default of ${name}: ${attributeDefault(attribute)}.`
        : 'Look up the form of this attribute in the README.',
    };
  },
  'vendor-refused': (place) => ({
    says: `${place} stands under a category that this vendor may not go by, so it stays off.`,
    fix: 'Write it in the attribute of the category that its purpose has; docs/vendors.md says which.',
  }),
  'no-script-tag': (place) => ({
    says: `On ${place} the gate cannot find its own script tag, so it reads no attribute and releases nothing.`,
    fix: 'Load cookie-gate.js by a script tag with src and without type="module"; in a bundle of your own, call start() of the npm package.',
  }),
  'no-gate': (place) => ({
    says: `${place} has found no gate on the page, so all of Google's consent types are denied.`,
    fix: 'Put the script tag of google-consent.js right behind that of cookie-gate.js.',
  }),
  'second-copy': (place) => ({
    says: `${place} is a second copy of the gate; the first goes on, and this one does nothing.`,
    fix: 'Keep one of the script tags, the first in <head>, and remove the others; a plugin or a tag manager may have added one.',
  }),
  'version-mismatch': (place) => ({
    says: `One of the gate’s own files is of another version (${place}).`,
    fix: 'Upload all files of one version to the same folder, and empty the cache in front of it.',
  }),
  'file-missing': (place) => ({
    says: `One of the gate’s own files is missing or has failed (${place}); what it does is left out, and tags stay held.`,
    fix: 'Upload the whole folder as it is, beside cookie-gate.js. A Content-Security-Policy must allow the folder in script-src; on another origin it must be served with Access-Control-Allow-Origin.',
  }),
  'bad-list': (place) => ({
    says: `The list ${place} cannot be read, or has not the form of one; nothing in it is shared with or shown.`,
    fix: 'Compare it with docs/partners.md, and see that the address answers with JSON.',
  }),
  'late-topic': (place) => ({
    says: `What the page ${place} is about has changed while it was open: what runs already may have seen it.`,
    fix: 'Say it when the page begins: data-sensitive on the script tag, with the topics or with look.',
  }),
  'receipt-refused': (place) => ({
    says: `${place} has answered that it will not keep a receipt, so it is not sent again.`,
    fix: 'Look into the log of what answers there: docs/receipts.md says what a receipt looks like and which answers mean what.',
  }),
  'not-discreet': (place) => ({
    says: `This page is about a sensitive topic, and ${place} would learn its title and address, so it stays off here.`,
    fix: 'Nothing to do if that is right. A vendor or script of your own that tells neither can say so: docs/sensitive.md.',
  }),
  'not-stored': (place) => ({
    says: `The browser has not kept the record for ${place}, so the next page asks again.`,
    fix: 'Let data-cookie-domain name this host or a domain above it, or leave it out; a page in a sandboxed frame needs allow-same-origin. Cookies may also be switched off in this browser.',
  }),
  'banner-hidden': (place) => ({
    says: `${place} is in the page and cannot be seen, so this visitor cannot answer; everything optional stays held.`,
    fix: 'Most likely a filter list of the visitor’s own hides it: leave that to them. Otherwise look for a style of the page that hides the element cookie-gate-banner or the html element.',
  }),
  'low-contrast': (place) => ({
    says: `The site’s colours leave too little contrast: ${place}.`,
    fix: 'Set --cookie-gate-color, -background, -border, -button-color and -button-background so that text has 5:1 and edges 3:1, in light and dark; data-strict-parity keeps the gate’s own colours until then.',
  }),
  'unequal-buttons': (place) => ({
    says: `Accept and Refuse differ: ${place}.`,
    fix: 'Find what on the page reaches the one and not the other, an attribute set by script most likely, and let it be.',
  }),
  'no-place': (place) => ({
    says: `data-layout="inline" finds no place on ${place}, so the banner is a bar.`,
    fix: 'Put <div data-cookie-gate="banner"></div> where the banner is to stand.',
  }),
  'bad-text': (place) => ({
    says: `A text of the site’s own cannot be used, and the gate’s stands in its stead: ${place}.`,
    fix: 'Write the name of a text of docs/texts.md, and keep each {word} that the gate’s own text has.',
  }),
  'unknown-category': (place) => {
    const words = /data-consent="([^"]*)"/.exec(place)?.[1]?.split(/\s+/) ?? [];
    const word = words.find((each) => each && !categories.includes(each));
    const meant = word && nearest(word, categories);
    return {
      says: word
        ? `There is no category “${word}” (${place}), so nobody can grant it, and the tag stays held.`
        : 'data-consent names no category, so nobody can grant it, and the tag stays held.',
      fix: meant
        ? `Write ${meant} instead of ${word}, if that is what is meant.`
        : `Write one or more of ${categories.join(', ')}.`,
    };
  },
  'bad-address': (place) => ({
    says: `A tag’s address is not http(s) (${place}), so the tag never starts.`,
    fix: 'Write an http(s) address, whole or relative; an address that can carry script, as javascript: and data: can, is never released.',
  }),
  'wrong-nonce': (place) => ({
    says: `The nonce of a script is not the page’s (${place}), so the script never starts.`,
    fix: 'Let the server write on this tag the same nonce as on the gate’s own script tag.',
  }),
  'not-held': (place) => ({
    says: `A tag with data-consent is written live (${place}): the gate cannot hold what the browser has read already.`,
    fix: 'Write data- in front of what it loads, as in data-src for src, and on a script type="text/plain"; a script that is a module also carries data-type="module".',
  }),
  'tag-failed': (place) => ({
    says: `The tag ${place} was granted and has failed.`,
    fix: 'Open its address by itself: it may be wrong or gone, or stopped by an extension or by the page’s Content-Security-Policy. A page with Trusted Types must name the policy cookie-gate.',
  }),
  'gate-late': (place) => ({
    says: `The gate does not come before everything else (${place}), and this page has what is held only then: tags without data-consent.`,
    fix: 'Take async and defer off the gate’s script tag and put it first in <head>, or mark those tags. Tags with data-consent and vendors by name are held either way.',
  }),
  'tag-late': (place) => ({
    says: `The tag ${place} did not answer in time; the ones behind it went on without it.`,
    fix: 'Give it async if no other tag needs it first, or allow it more time with data-tag-timeout.',
  }),
  'undeclared-tag': (place) => ({
    says: `The browser met a tag before any script could hold it: ${place.split(' → ')[0]}.`,
    fix: `In the page’s HTML, write it so that the gate holds it: ${place.split(' → ')[1] ?? place}. With data-lockdown the browser itself stops it.`,
  }),
  'undeclared-host': (place) => ({
    says: `A script asks for a host whose category is not granted (${place}).`,
    fix: 'Nothing to do if that is right: it goes out after a grant. A host that needs no consent belongs in data-allow, one of another category in data-hosts.',
  }),
  stopped: (place) => ({
    says: `${place.split(': ')[0]} was stopped by the browser: ${place.split(': ')[1] ? `${place.split(': ')[1]} is not granted` : 'nobody has named this host'}.`,
    fix: 'Nothing to do if that is right: after a grant the page loads with it. A host that needs no consent belongs in data-allow, one the gate does not know in data-hosts with its category.',
  }),
};
