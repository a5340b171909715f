import {expect} from '@open-wc/testing';
import {importWithRetries, LazyModule} from '../../src/loading/lazy-module.js';

describe('loading a module', () => {
  const {setTimeout: realSetTimeout} = window;
  let pauses: number[];

  /** Lets every pause pass at once, and notes how long it would have been. */
  beforeEach(() => {
    pauses = [];
    window.setTimeout = ((resume: () => void, pause: number) => {
      pauses.push(pause);
      return realSetTimeout(resume);
    }) as typeof setTimeout;
  });

  afterEach(() => {
    window.setTimeout = realSetTimeout;
  });

  /** A server that fails some times, then answers. */
  function failing(times: number): {load: (query: string) => Promise<string>; asked: string[]} {
    const asked: string[] = [];
    const load = (query: string): Promise<string> => {
      asked.push(query);
      return asked.length > times ? Promise.resolve('module') : Promise.reject(new Error('offline'));
    };
    return {load, asked};
  }

  it('asks once where all is well', async () => {
    const {load, asked} = failing(0);
    const chunk = new LazyModule(load);
    await Promise.all([chunk.request(() => {}), chunk.request(() => {})]);
    expect(chunk.value).to.equal('module');
    expect(asked).to.deep.equal(['']);
    expect(
      chunk.request(() => {}),
      'nothing to wait for',
    ).to.equal(undefined);
  });

  it('tries again under another URL each time, with a pause that doubles', async () => {
    const {load, asked} = failing(3);
    expect(await importWithRetries(load)).to.equal('module');
    expect(pauses).to.deep.equal([500, 1000, 2000]);
    expect(new Set(asked).size).to.equal(4);
  });

  it('gives up after six tries and says why', async () => {
    const {load, asked} = failing(99);
    let error: unknown;
    await importWithRetries(load).catch((thrown: unknown) => (error = thrown));
    expect(String(error)).to.equal('Error: offline');
    expect(asked.length).to.equal(6);
  });

  it('keeps no one waiting after a first failure, and tells all when the module has come', async () => {
    const {load} = failing(2);
    const chunk = new LazyModule(load);
    const told: string[] = [];
    await chunk.request(() => told.push('first'));
    expect(chunk.value).to.equal(undefined);
    expect(chunk.request(() => told.push('second'))).to.equal(undefined);
    await new Promise((resolve) => realSetTimeout(resolve, 100));
    expect(chunk.value).to.equal('module');
    expect(told).to.deep.equal(['first', 'second']);
  });

  it('never rejects', async () => {
    const chunk = new LazyModule(failing(99).load);
    await chunk.request(() => {});
    await new Promise((resolve) => realSetTimeout(resolve, 100));
    expect(chunk.value).to.equal(undefined);
  });

  it('begins anew for who asks after it has given up, and tells those who asked before no more', async () => {
    const {load, asked} = failing(6);
    const chunk = new LazyModule(load);
    const told: string[] = [];
    await chunk.request(() => told.push('first'));
    // However long a busy machine takes for six tries.
    while (asked.length < 6) await new Promise((resolve) => realSetTimeout(resolve, 20));
    await new Promise((resolve) => realSetTimeout(resolve, 100));
    expect(asked.length).to.equal(6);
    await chunk.request(() => told.push('second'));
    expect(chunk.value).to.equal('module');
    expect(new Set(asked.slice(1, 6)).size).to.equal(5);
    expect(told).to.deep.equal([]);
  });
});
