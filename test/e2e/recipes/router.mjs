// Plays Astro's router: the new page's head and body in the place of the old ones, then the scripts it has not seen run.
export const router = `
  for (const script of document.scripts) script.dataset.astroExec = '';
  const isScript = (type) => !type || type === 'module' || type === 'text/javascript';
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[href^="/"]');
    if (!link) return;
    event.preventDefault();
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const seen = new Set(Array.from(document.scripts, ({ src }) => src).filter(Boolean));
    for (const script of page.scripts)
      if (seen.has(script.src)) script.dataset.astroExec = '';
    document.head.replaceChildren(...page.head.children);
    document.body.replaceWith(page.body);
    history.pushState({}, '', link.href);
    await new Promise((resolve) => setTimeout(resolve));
    for (const script of [...document.scripts]) {
      if (script.dataset.astroExec === '' || !isScript(script.getAttribute('type'))) continue;
      const next = document.createElement('script');
      for (const { name, value } of script.attributes) next.setAttribute(name, value);
      next.text = script.text;
      next.dataset.astroExec = '';
      script.replaceWith(next);
    }
    window.changed = (window.changed ?? 0) + 1;
  });`;
