// A site, a third party and one engine's browser; each cell of the table gets a visitor of its own.
import { createPartner } from '../../demo/partner.mjs';
import { startSite } from '../support/site.mjs';
import { createCell } from './cell.mjs';
import { notExpressible, Outcome } from './outcome.mjs';

const longest = 60_000;

export async function startWorld(engine, siteOptions = {}) {
  const { launch, cannotPlay = {} } = await import(`./drivers/${engine}.mjs`);
  const site = await startSite(siteOptions);
  const partner = createPartner();
  partner.get('/frame-that-tells.html', (request, reply) =>
    reply.type('text/html').send("<!doctype html><script>fetch('/frame-ran')</script>"),
  );
  await partner.listen({ port: 0, host: '127.0.0.1' });
  const partnerOrigin = `http://127.0.0.1:${partner.server.address().port}`;
  const browser = await launch();

  return {
    engine: browser.name,
    partnerHost: new URL(partnerOrigin).host,
    /** Why the driver, whatever the tool, has no means to play this probe; undefined where it has. */
    whyNot: ({ id }) => cannotPlay[id],
    /** 'holds', or the word for what happened instead. A probe that breaks says so: it has shown nothing. */
    async run(tool, probe) {
      if (cannotPlay[probe.id]) return notExpressible.word;
      for (const [path, text] of Object.entries(tool.files()))
        site.put(path, text, {
          'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript',
          // As a content delivery network does: modules of another origin need it.
          'access-control-allow-origin': '*',
        });
      partner.requests.length = 0;
      const visitor = await browser.newVisitor();
      let timer;
      try {
        const tooLong = new Promise((resolve, reject) => {
          timer = setTimeout(reject, longest, new Error(`longer than ${longest} ms`));
        });
        const cell = createCell({ tool, site, partner, partnerOrigin, visitor });
        return (await Promise.race([probe.run(tool, cell), tooLong])) ?? 'error: no outcome';
      } catch (error) {
        return error instanceof Outcome ? error.word : `error: ${error.message.split('\n')[0]}`;
      } finally {
        clearTimeout(timer);
        await visitor.close();
      }
    },
    async close() {
      await browser.close();
      await Promise.all([site.close(), partner.close()]);
    },
  };
}
