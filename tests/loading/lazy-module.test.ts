import {expect} from '@open-wc/testing';
import {importNow, importWithRetries, LazyModule} from '../../src/loading/lazy-module.js';

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
  function failing(times: number): {load: (attempt: number) => Promise<string>; asked: number[]} {
    const asked: number[] = [];
    const load = (attempt: number): Promise<string> => {
      asked.push(attempt);
      return asked.length > times ? Promise.resolve('module') : Promise.reject(new Error('offline'));
    };
    return {load, asked};
  }

  it('asks once where all is well', async () => {
    const {load, asked} = failing(0);
    const chunk = new LazyModule(load);
    await Promise.all([chunk.request(() => {}), chunk.request(() => {})]);
    expect(chunk.value).to.equal('module');
    expect(asked).to.deep.equal([0]);
    expect(
      chunk.request(() => {}),
      'nothing to wait for',
    ).to.equal(undefined);
  });

  it('counts its tries, with a pause that doubles', async () => {
    const {load, asked} = failing(3);
    expect(await importWithRetries(load)).to.equal('module');
    expect(pauses).to.deep.equal([500, 1000, 2000]);
    expect(asked).to.deep.equal([0, 1, 2, 3]);
  });

  it('gives up after twelve tries in five minutes, says why, and tells when nothing should wait any longer', async () => {
    const {load, asked} = failing(99);
    let error: unknown;
    const late: boolean[] = [];
    await importWithRetries(load, (isLate) => late.push(isLate)).catch((thrown: unknown) => (error = thrown));
    expect(String(error)).to.equal('Error: offline');
    expect(asked.length).to.equal(12);
    expect(Math.max(...pauses)).to.equal(60_000);
    expect(late.indexOf(true), '15.5 seconds after the first').to.equal(5);
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

  it('tries again as soon as the browser is back online', async () => {
    window.setTimeout = ((_resume: () => void, pause: number) => pauses.push(pause)) as unknown as typeof setTimeout;
    const {load, asked} = failing(1);
    const loaded = importWithRetries(load);
    while (!pauses.length) await new Promise((resolve) => realSetTimeout(resolve, 5));
    expect(asked.length).to.equal(1);
    window.dispatchEvent(new Event('online'));
    expect(await loaded).to.equal('module');
  });

  it('has one more try, at once, for somebody who waits', async () => {
    const {load, asked} = failing(1);
    expect(await importNow(load)).to.equal('module');
    expect(asked).to.deep.equal([0, 2]);
    expect(pauses).to.deep.equal([]);
    const never = failing(9);
    let error: unknown;
    await importNow(never.load).catch((thrown: unknown) => (error = thrown));
    expect(String(error)).to.equal('Error: offline');
  });

  it('tells those who wait when it has become late, once', async () => {
    const {load} = failing(99);
    const chunk = new LazyModule(load);
    let told = 0;
    await chunk.request(() => told++);
    expect(chunk.isLate).to.equal(false);
    while (!chunk.isLate) await new Promise((resolve) => realSetTimeout(resolve, 5));
    await new Promise((resolve) => realSetTimeout(resolve, 100));
    expect(told).to.equal(1);
  });

  it('never rejects', async () => {
    const chunk = new LazyModule(failing(99).load);
    await chunk.request(() => {});
    await new Promise((resolve) => realSetTimeout(resolve, 100));
    expect(chunk.value).to.equal(undefined);
  });

  it('begins anew for who asks after it has given up, and for those who asked before when the browser is back online', async () => {
    const {load, asked} = failing(12);
    const chunk = new LazyModule(load);
    const told: string[] = [];
    await chunk.request(() => told.push('first'));
    // However long a busy machine takes for twelve tries.
    while (asked.length < 12) await new Promise((resolve) => realSetTimeout(resolve, 20));
    await new Promise((resolve) => realSetTimeout(resolve, 100));
    expect(asked.length).to.equal(12);
    told.length = 0;
    await chunk.request(() => told.push('second'));
    expect(chunk.value).to.equal('module');
    expect(told).to.deep.equal([]);
    window.dispatchEvent(new Event('online'));
    expect(told).to.deep.equal(['first']);
  });
});
