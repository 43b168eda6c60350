// `npm run sheet`: every language's two layers, and every look of the first, on three sheets to look over at once.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../test/support/find-browser.mjs';
import { screens, withDemo } from './demo-pictures.mjs';
import { languages } from './locales.mjs';

const folder = resolve('screenshots');
const sheets = { 'first-layer': [], preferences: [], looks: [] };

rmSync(folder, { recursive: true, force: true });
for (const name of Object.keys(sheets)) mkdirSync(`${folder}/${name}`, { recursive: true });
await withDemo(async (visit) => {
  await takeLanguages(visit);
  await takeLooks(visit);
});
for (const [name, labels] of Object.entries(sheets))
  writeFileSync(`${folder}/${name}.html`, sheetOf(name, labels));
await takeSheets();

async function takeLanguages(visit) {
  const visitor = await visit({ screen: 'phone' });
  for (const language of ['en', ...languages]) {
    await visitor.goTo(`/languages/${language}`);
    await keep('first-layer', language, visitor);
    await visitor.openPreferences();
    await keep('preferences', language, visitor);
  }
  await visitor.close();
}

async function takeLooks(visit) {
  for (const screen of Object.keys(screens))
    for (const scheme of ['light', 'dark'])
      for (const layout of ['bar', 'box', 'modal', 'inline']) {
        const visitor = await visit({ screen, scheme, layout });
        for (const [direction, language] of [
          ['ltr', 'en'],
          ['rtl', 'ar'],
        ]) {
          await visitor.goTo(`/languages/${language}`);
          await keep('looks', [layout, scheme, screen, direction].join('-'), visitor);
        }
        await visitor.close();
      }
}

async function keep(sheet, label, visitor) {
  writeFileSync(`${folder}/${sheet}/${label}.jpg`, await visitor.take());
  sheets[sheet].push(label);
}

function sheetOf(name, labels) {
  const figures = labels.map(
    (label) =>
      `<figure><a href="${name}/${label}.jpg"><img src="${name}/${label}.jpg" alt=""></a><figcaption>${label}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<style>
  body { margin: 16px; font: 14px system-ui, sans-serif; background: #d9dde3 }
  main { display: flex; flex-wrap: wrap; gap: 16px 12px; align-items: end }
  figure { margin: 0 }
  img { display: block; max-width: 400px; max-height: 422px }
  figcaption { padding: 4px 0; font-weight: 600 }
</style>
<h1>${name}: ${labels.length}</h1>
<main>
${figures.join('\n')}
</main>
</html>
`;
}

/** One picture of each sheet, and where they are. */
async function takeSheets() {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const page = await browser.newPage({ viewport: { width: 1680, height: 900 } });
  for (const name of Object.keys(sheets)) {
    const path = `${folder}/${name}`;
    await page.goto(pathToFileURL(`${path}.html`).href);
    await page.screenshot({ path: `${path}.png`, fullPage: true });
    console.log(`${path}.html\n${path}.png`);
  }
  await browser.close();
}
