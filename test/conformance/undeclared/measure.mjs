// One page with all twelve ways under one form, one visitor with one decision: what was asked for, and what of it ran.
import { all, body, frameRan, head, pathOf, seenInPage } from './ways.mjs';

/** How long the gate's file takes, in milliseconds: the browser has time to look ahead. */
export const gateDelay = 150;

export const siteOptions = {
  delayOf: (address) => (address.endsWith('/cookie-gate-strict.js') ? gateDelay : 0),
};

/** `still` is how long nothing more may come after the page has loaded, in milliseconds. */
export async function measure(world, form, decision, still) {
  const hosts = `${world.partnerHost}=analytics`;
  const headers = await form.headers?.(hosts);
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">${form.head(hosts)}<title>A page</title>
${head}</head><body>${body}</body></html>`;
  let result;

  const run = async (tool, { visitor, origin, putPlain, newTab, quiet, left, lastAt }) => {
    if (decision.record)
      await visitor.setCookie({ name: 'cookie-gate', value: decision.record(), url: origin });
    putPlain('/', page, headers);
    const tab = await newTab();
    await tab.goto(`${origin}/`);
    if (!(await tab.until(() => document.readyState === 'complete', { most: 10_000 })))
      throw new Error('the page did not load');
    const loaded = Date.now();
    await quiet(still);
    const { ran, reported, answered } = await tab.ask(seenInPage);
    // A gate that has not come, or takes the record for none, would be measured as another decision.
    if (form.id !== 'nothing' && answered !== Boolean(decision.record))
      throw new Error(`the gate says answered: ${answered}`);
    if (left().includes(frameRan)) ran.push('frame');
    const times = (way) => left().filter((path) => path === pathOf[way]).length;
    result = {
      asked: all.filter(times),
      doubled: all.filter((way) => times(way) > 1),
      ran,
      reported,
      /** How long after the page had loaded the last request came. */
      late: Math.max(0, lastAt() - loaded),
    };
    return 'measured';
  };

  const word = await world.run({ files: () => ({}) }, { run });
  if (!result) throw new Error(`${form.title}, ${decision.title}: ${word}`);
  return result;
}
