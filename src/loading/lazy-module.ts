/**
 * Imports a module.
 *
 * @param attempt 0 for the first try, and one more for each try after it: a browser may keep what has failed, so each has to use
 *     another URL
 */
export type Import<Module> = (attempt: number) => Promise<Module>;

/** The attempt, about 15 seconds after the first, with which a module counts as late: nothing should wait for it any longer. */
const LATE = 5;

/** Each pause that goes on now, as what ends it. */
const pauses = new Set<() => void>();

/** Ends every pause, so that all that could not be loaded is tried again now. */
export const tryAgain = (): void => pauses.forEach((end) => end());

function pause(milliseconds: number): Promise<void> {
  addEventListener('online', tryAgain);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      pauses.delete(end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    pauses.add(end);
  });
}

/**
 * Imports a module, and tries again for about five minutes, with a pause that doubles from half a second to a minute and ends early
 * when the browser is back online.
 *
 * @param onFailure called after each failure, with whether the module is late now, and why the try failed
 * @returns a promise that rejects when the last try has failed
 */
export async function importWithRetries<Module>(
  load: Import<Module>,
  onFailure?: (isLate: boolean, error: unknown) => void,
): Promise<Module> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await load(attempt);
    } catch (error) {
      onFailure?.(attempt >= LATE, error);
      if (attempt > 10) throw error;
      await pause(Math.min(500 * 2 ** attempt, 60_000));
    }
  }
}

/** Imports a module for somebody who waits for it: there is one more try, at once, and then the promise rejects. */
export const importNow = <Module>(load: Import<Module>): Promise<Module> => load(0).catch(() => load(2));

/** A module that is loaded over the network when it is first needed: requested once, retried, kept. */
export class LazyModule<Module> {
  readonly #load: Import<Module>;
  readonly #waiting = new Set<() => void>();
  #firstTry: Promise<void> | undefined;

  /** Whether the first try, and each one since, has failed. */
  hasFailed = false;

  /** The module, once it has loaded. */
  value: Module | undefined;

  /** Whether so many tries have failed that nothing should wait any longer. The tries go on. */
  isLate = false;

  constructor(load: Import<Module>) {
    this.#load = load;
  }

  /**
   * Starts loading, unless that has been done before. The promise never rejects. It resolves when the first try is over; when that is
   * over already, there is no promise.
   *
   * @param onNews called when a retry has loaded the module after all, and when the module has become late
   */
  request(onNews: () => void): Promise<void> | undefined {
    if (this.value) return undefined;
    this.#waiting.add(onNews);
    this.#firstTry ??= new Promise((resolve) => {
      const onFailure = (isLate: boolean): void => {
        this.hasFailed = true;
        resolve();
        if (isLate && !this.isLate) {
          this.isLate = true;
          this.#waiting.forEach((notify) => notify());
        }
      };
      importWithRetries(this.#load, onFailure).then(
        (module) => {
          this.value = module;
          resolve();
          if (this.hasFailed) this.#waiting.forEach((notify) => notify());
          this.#waiting.clear();
        },
        () => {
          // The next request starts a fresh series of tries; those who wait make it when the browser is back online.
          this.#firstTry = undefined;
          this.hasFailed = false;
          const waiting = [...this.#waiting];
          this.#waiting.clear();
          addEventListener('online', () => waiting.forEach((notify) => notify()), {once: true});
        },
      );
    });
    return this.hasFailed ? undefined : this.#firstTry;
  }
}
