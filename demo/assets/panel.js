// The live panel: what was decided, what each tag has done, what is stored. It stores nothing and asks this site alone.
{
  const wide = matchMedia('(min-width: 1100px)');
  const pace = 700;

  /** Makes an element; children may be texts. */
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  /** `/tag/first.js?x` is the tag `first`; the log names tags in the same way. */
  const nameByAddress = (address) =>
    new URL(address, location.href).pathname
      .split('/')
      .pop()
      .replace(/\.\w+$/, '');

  const firstAddress = ({ dataset }) =>
    dataset.src ?? dataset.href ?? dataset.data ?? dataset.poster ?? dataset.srcset?.split(' ')[0];

  const isHeld = (element) => {
    if (element.matches('script')) return element.type === 'text/plain';
    const names = ['src', 'srcset', 'href', 'data', 'poster'];
    return !names.some((name) => name in element.dataset && element.hasAttribute(name));
  };

  /** One entry a vendor, or a file where no vendor is named; inline tags have no file and never ask for one. */
  const readTags = () => {
    const tags = new Map();
    for (const element of document.querySelectorAll('[data-consent]')) {
      const address = firstAddress(element);
      const name = element.dataset.vendor ?? (address ? nameByAddress(address) : 'inline');
      const tag = tags.get(name) ?? {
        held: 0,
        released: 0,
        category: element.dataset.consent,
        isInline: name === 'inline',
      };
      tag[isHeld(element) ? 'held' : 'released'] += 1;
      tags.set(name, tag);
    }
    return tags;
  };

  const stateOf = ({ held, released }) => {
    if (!released) return 'held';
    return held ? 'partly released' : 'released';
  };

  const readLog = async () => {
    try {
      return await (await fetch('/collector-log', { cache: 'no-store' })).json();
    } catch {
      return [];
    }
  };

  const readStorage = async () => ({
    Cookies: document.cookie.split('; ').flatMap((pair) => (pair ? pair.split('=', 1) : [])),
    'Local storage': Object.keys(localStorage),
    'Session storage': Object.keys(sessionStorage),
    IndexedDB: ((await indexedDB.databases?.()) ?? []).map(({ name }) => name),
  });

  const rowsOfDecision = () => {
    const decision = window.cookieGate?.decision;
    if (!decision) return [make('li', {}, 'The gate is not here: everything is held.')];
    return Object.entries(decision.categories).map(([name, isGranted]) => {
      const refused = decision.answered ? 'refused' : 'no choice yet';
      const word = name === 'authentication' ? 'always on' : isGranted ? 'granted' : refused;
      return make('li', { className: 'panel-row' }, name, badge(word, isGranted));
    });
  };

  const badge = (word, isOn) => make('b', { className: isOn ? 'is-on' : 'is-off' }, word);

  const rowsOfTags = (requests) => {
    const tags = readTags();
    for (const { tag } of requests) if (!tags.has(tag)) tags.set(tag, undefined);
    return [...tags].map(([name, tag]) => {
      const own = requests.filter((request) => request.tag === name);
      const label = make('span', {}, name);
      if (tag) label.append(make('small', {}, ` ${tag.category}`));
      const state = tag ? stateOf(tag) : 'not a held tag';
      const item = make('li', {}, make('div', { className: 'panel-row' }, label));
      item.firstChild.append(badge(state, tag?.released));
      const count = own.length === 1 ? '1 request' : `${own.length} requests`;
      item.append(
        make('div', { className: 'panel-count' }, tag?.isInline ? 'part of the page' : count),
      );
      for (const { method, path } of own.slice(-3))
        item.append(make('code', { title: path }, `${method} ${path}`));
      return item;
    });
  };

  const rowsOfStorage = (storage) =>
    Object.entries(storage).map(([place, names]) => {
      const item = make('li', {}, make('span', { className: 'panel-place' }, place));
      if (!names.length) item.append(make('i', {}, 'nothing'));
      for (const name of names) item.append(make('code', { title: name }, name));
      return item;
    });

  const list = () => make('ul');
  const decisions = list();
  const tagList = list();
  const stored = list();
  const count = make('span', { className: 'panel-total' });
  const total = make('p', { className: 'panel-note' });

  const clear = make('button', { type: 'button' }, 'Clear the log');
  clear.onclick = async () => {
    await fetch('/collector-log/clear', { method: 'POST' });
    await show();
  };
  const forget = make('button', { type: 'button' }, 'Forget my choice');
  forget.onclick = () => {
    document.cookie = 'cookie-gate=;max-age=0;path=/';
    location.reload();
  };

  const body = make(
    'div',
    { className: 'panel-body' },
    make('h2', {}, 'Decision'),
    decisions,
    make('h2', {}, 'Tags, and what left the browser'),
    tagList,
    make('h2', {}, 'Stored in this browser'),
    stored,
    total,
    make('div', { className: 'panel-buttons' }, clear, forget),
  );
  const panel = make(
    'details',
    { className: 'panel', open: wide.matches },
    make('summary', {}, make('span', {}, 'Live view'), count),
    body,
  );

  /** Lets the last lines be scrolled out from under the banner at the bottom edge. */
  const keepClear = () => {
    const banner = document.querySelector('cookie-gate-banner');
    panel.style.setProperty('--banner-height', `${banner?.offsetHeight ?? 0}px`);
  };

  /** Replaced only when it differs, so that a selection in it stays. */
  const fill = (place, rows) => {
    const next = make('ul', {}, ...rows);
    if (place.innerHTML !== next.innerHTML) place.replaceChildren(...next.childNodes);
  };

  async function show() {
    const log = await readLog();
    const requests = log.filter(({ time }) => time >= performance.timeOrigin);
    keepClear();
    count.textContent = requests.length === 1 ? '1 request' : `${requests.length} requests`;
    panel.classList.toggle('is-quiet', !requests.length);
    fill(decisions, rowsOfDecision());
    fill(tagList, rowsOfTags(requests));
    fill(stored, rowsOfStorage(await readStorage()));
    total.textContent = `Counted since this page was opened. The log holds ${log.length} in all.`;
  }

  const keepShowing = async () => {
    if (document.visibilityState === 'visible') await show();
    // Comes with its contents, so that nothing in it moves.
    if (!panel.isConnected) document.body.append(panel);
    setTimeout(keepShowing, pace);
  };

  panel.addEventListener('toggle', () => {
    document.documentElement.classList.toggle('panel-is-closed', !panel.open);
  });
  void keepShowing();
}
