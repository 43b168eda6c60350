// DuckDuckGo's autoconsent in a page: the package's own content script, and here what an extension is to it.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { loadSource } from '../../scripts/load-source.mjs';

const folder = 'node_modules/@duckduckgo/autoconsent';
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
export const autoconsentVersion = version;

/** All the rules it comes with. */
const { autoconsent } = JSON.parse(readFileSync(`${folder}/rules/rules.json`, 'utf8'));
export const itsOwnRules = autoconsent;

/** What it goes by where it has no rule: `classifyButtonTextRegex`, `checkHeuristicPatterns` and the like. */
export const heuristics = await loadSource(`export * from './${folder}/lib/heuristics.ts';`);

/**
 * Lets it into the page that is open, and into each that is opened after, from its first moment. `config` is the
 * package's own, `rules` its bundle of rules. Gives what it says, as it says it.
 */
export async function bringAutoconsent(page, { config = {}, rules = {}, from = folder } = {}) {
  const said = [];
  const answers = {
    init: () => ({ type: 'initResp', config, rules: { autoconsent: [], ...rules } }),
    optOutResult: () => ({ type: 'selfTest' }),
    // What its rules ask of the page's own scripts.
    eval: async ({ id, code }, frame) => ({
      type: 'evalResp',
      id,
      result: await frame.evaluate(code),
    }),
  };
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message) => {
    said.push(message);
    try {
      const answer = await answers[message.type]?.(message, frame);
      if (answer) await frame.evaluate((it) => window.autoconsentReceiveMessage(it), answer);
    } catch {
      // The page has been left meanwhile.
    }
  });
  const script = readFileSync(`${from}/dist/autoconsent.playwright.js`, 'utf8');
  await page.addInitScript(script);
  if (page.url() !== 'about:blank') await page.evaluate(script);
  return said;
}

/** The first thing of that kind it said, waited for. */
export async function saidAtLast(said, type, isIt = () => true) {
  const find = () => said.find((message) => message.type === type && isIt(message));
  for (const end = Date.now() + 15_000; !find() && Date.now() < end;) await wait(20);
  return find() ?? { said: said.map((message) => message.type) };
}
