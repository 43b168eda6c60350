#!/usr/bin/env node
//! LICENSES.txt
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

function inlineGate(code, address) {
  if (/<(!--|\/?script)/i.test(code)) throw new Error("the gate cannot be written into a page");
  return `Object.defineProperty(document.currentScript,'src',{value:new URL(${JSON.stringify(address)},document.baseURI).href});${code.replace(/^\/\/.*\n/, "").trim()}`;
}

const help = `Prints the gate as a script to be pasted first into <head>, in the stead of its script tag.

  <folder>   where the gate's other files are, from the site's root or as an http(s) address, as in /cookie-gate/
  --strict   the strict gate
`;
function main() {
  const { values, positionals } = parseArgs({
    options: {
      strict: { type: "boolean", default: false },
      help: { type: "boolean", default: false }
    },
    allowPositionals: true
  });
  const [folder, ...others] = positionals;
  if (values.help || folder === void 0) {
    console.log(help);
    return;
  }
  if (others.length || !/^(https?:\/\/[\w.:-]+)?\/([\w.~%-]+\/)*$/.test(folder)) {
    console.error(
      `${JSON.stringify(positionals.join(" "))}: expected one folder, from the site's root or with http(s), and a slash at its end`
    );
    process.exitCode = 1;
    return;
  }
  const file = values.strict ? "cookie-gate-strict.js" : "cookie-gate.js";
  const code = readFileSync(new URL(file, import.meta.url), "utf8");
  const script = inlineGate(code, folder + file);
  const hash = createHash("sha256").update(script).digest("base64");
  process.stdout.write(`<!--
  First in <head>; give this script the attributes of the gate's script tag. If your server sends a
  Content-Security-Policy, its script-src needs
  'sha256-${hash}'
  Print it anew with each version of the gate. Its licences are in ${folder}LICENSES.txt.
-->
<script>${script}<\/script>
`);
}
try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
