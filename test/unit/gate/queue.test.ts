import { expect } from 'chai';
import { createQueue } from '../../../src/gate/queue.js';
import { expectSame } from '../../support/expect-same.js';
import { recordTells } from '../../support/record-tells.js';
import type { Tells } from '../../support/record-tells.js';
import { pause, until } from '../../support/until.js';

const names = (elements: readonly (string | Element)[]) =>
  elements.map((element) => (element as Element).id);

describe('the queue', () => {
  let tells: Tells;
  let started: HTMLElement[];
  let ahead: HTMLElement[];

  beforeEach(() => {
    tells = recordTells();
    started = [];
    ahead = [];
  });

  /** A script in no document: its `load` and `error` are the test's to say. */
  const script = (id: string, attributes = '') => {
    const holder = document.createElement('template');
    holder.innerHTML = `<script id="${id}" data-src="/${id}.js" ${attributes}></script>`;
    return holder.content.firstElementChild as HTMLElement;
  };
  const inline = (id: string) => {
    const element = script(id);
    delete element.dataset.src;
    return element;
  };
  const create = ({
    start = (element: HTMLElement): HTMLElement | undefined => {
      started.push(element);
      return element;
    },
    fetchAhead = (element: HTMLElement): Element | undefined => {
      ahead.push(element);
      const link = document.createElement('link');
      document.head.append(link);
      return link;
    },
    whenRead = (then: () => void) => then(),
    limit = 5000,
  } = {}) => createQueue(start, fetchAhead, whenRead, limit, tells.tell);
  const loads = (element: HTMLElement) => element.dispatchEvent(new Event('load'));
  const fails = (element: HTMLElement) => element.dispatchEvent(new Event('error'));

  it('starts a script at once, and the next when it has run', async () => {
    const [one, two, three] = ['one', 'two', 'three'].map((id) => script(id)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    create()([one, two, three]);
    expect(names(started)).to.eql(['one']);
    await pause(30);
    expect(names(started)).to.eql(['one']);
    loads(one);
    await until(() => started.length === 2);
    loads(two);
    await until(() => started.length === 3);
    loads(three);
    expect(names(started)).to.eql(['one', 'two', 'three']);
    expect(tells.told).to.eql([]);
  });

  it('goes on at once behind a script that fails, and tells it', async () => {
    const [one, two] = [script('one'), script('two')];
    const since = performance.now();
    create()([one, two]);
    fails(one);
    await until(() => started.length === 2);
    loads(two);
    // Far below the limit.
    expect(performance.now() - since).to.be.below(3000);
    expect(tells.codes()).to.eql(['tag-failed']);
    expectSame(tells.told[0]!.about, one);
  });

  it('goes on behind a script that does not answer in its time, and tells it', async () => {
    const one = script('one');
    const since = performance.now();
    create({ limit: 100 })([one, inline('two')]);
    await until(() => started.length === 2);
    expect(performance.now() - since).to.be.within(95, 3000);
    expect(tells.codes()).to.eql(['tag-late']);
    expectSame(tells.told[0]!.about, one);
    loads(one);
    await pause(20);
    expect(names(started), 'a late answer changes nothing').to.eql(['one', 'two']);
    expect(tells.told).to.have.length(1);
  });

  it('gives several scripts that do not answer the time of one', async () => {
    const since = performance.now();
    const hanging = ['a', 'b', 'c', 'd', 'e'].map((id) => script(id));
    create({ limit: 500 })([...hanging, inline('last')]);
    await until(() => started.length === 6, 2900);
    // One after the other they would take 2500.
    expect(performance.now() - since).to.be.below(2000);
    expect(names(started)).to.eql(['a', 'b', 'c', 'd', 'e', 'last']);
    expect(tells.codes()).to.eql(Array(5).fill('tag-late'));
  });

  it('gives a script that is downloaded already its whole time to run', async () => {
    const [one, two, three] = [script('one'), script('two'), script('three')];
    create({ limit: 400, fetchAhead: () => document.createElement('link') })([one, two, three]);
    await until(() => started.length === 2);
    await pause(80);
    expect(names(started)).to.eql(['one', 'two']);
    loads(two);
    await until(() => started.length === 3);
    loads(three);
    expect(names(tells.told.map(({ about }) => about))).to.eql(['one']);
  });

  it('downloads ahead what has to wait, from the start', async () => {
    const [one, two, three] = [script('one'), script('two'), script('three')];
    create()([one, two, three]);
    await until(() => ahead.length === 2);
    expect(names(ahead)).to.eql(['two', 'three']);
    expect(names(started)).to.eql(['one']);
    loads(one);
    await until(() => started.length === 2);
    loads(two);
    await until(() => started.length === 3);
    loads(three);
  });

  it('goes on behind a script that may no longer start', async () => {
    const [one, two, three] = [script('one'), script('two'), script('three')];
    create({
      start(element) {
        if (element === two) return undefined;
        started.push(element);
        return element;
      },
    })([one, two, three]);
    await until(() => ahead.length === 2);
    loads(one);
    await until(() => started.length === 2);
    expect(names(started)).to.eql(['one', 'three']);
    loads(three);
  });

  it('starts async scripts at once, behind one that does not answer too', () => {
    create()([script('slow'), script('a', 'async'), inline('waits'), script('b', 'async')]);
    expect(names(started)).to.eql(['slow', 'a', 'b']);
  });

  it('lets nobody wait for an async script', () => {
    create()([script('a', 'async'), script('one')]);
    expect(names(started)).to.eql(['a', 'one']);
  });

  it('starts deferred scripts once the page has been read, in order', async () => {
    const [d1, one, d2] = [script('d1', 'defer'), script('one'), script('d2', 'defer')];
    const later: (() => void)[] = [];
    create({ whenRead: (then) => void later.push(then) })([d1, one, d2]);
    expect(names(started)).to.eql(['one']);
    loads(one);
    await pause(20);
    expect(names(started)).to.eql(['one']);
    for (const then of later) then();
    expect(names(started)).to.eql(['one', 'd1']);
    loads(d1);
    await until(() => started.length === 3);
    expect(names(started)).to.eql(['one', 'd1', 'd2']);
    loads(d2);
  });

  it('runs an inline script in its place and waits for none', async () => {
    const [one, two] = [script('one'), script('two')];
    create()([inline('first'), one, inline('second'), two]);
    await until(() => started.length === 2);
    expect(names(started)).to.eql(['first', 'one']);
    loads(one);
    await until(() => started.length === 4);
    expect(names(started)).to.eql(['first', 'one', 'second', 'two']);
    loads(two);
  });

  it('puts what is added later behind what waits', async () => {
    const [one, two, three] = [script('one'), script('two'), script('three')];
    const queue = create();
    queue([one, two]);
    queue([three]);
    loads(one);
    await until(() => started.length === 2);
    loads(two);
    await until(() => started.length === 3);
    loads(three);
    expect(names(started)).to.eql(['one', 'two', 'three']);
    await pause(0);
    queue([inline('four')]);
    await until(() => started.length === 4);
  });

  it('starts what is no script in a task of its own, whatever waits', async () => {
    const image = Object.assign(document.createElement('img'), { id: 'image' });
    create()([script('slow'), image]);
    await Promise.resolve();
    expect(names(started)).to.eql(['slow']);
    await pause(10);
    expect(names(started)).to.eql(['slow', 'image']);
  });

  it('gives the page a turn while it works', async () => {
    const order: string[] = [];
    const queue = create({
      start(element) {
        const end = performance.now() + 10;
        while (performance.now() < end);
        order.push(element.id);
        return element;
      },
    });
    queue(['a', 'b', 'c', 'd'].map(inline));
    setTimeout(() => order.push('the page'));
    await until(() => order.length === 5);
    expect(order.indexOf('the page')).to.be.below(4);
    expect(order.filter((name) => name !== 'the page')).to.eql(['a', 'b', 'c', 'd']);
  });
});
