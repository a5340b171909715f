/**
 * Loads a module. A retry passes a query that makes its URL a new one, since Firefox keeps a failed URL for good; a first
 * try passes an empty one. An `() => import(…)` is made to do so by the build of the script-tag files.
 */
export type Load<T> = (query: string) => Promise<T>;

/**
 * Loads a module, and tries again up to five times, with a pause that doubles from half a second.
 *
 * @param failed called after each failure
 * @returns a promise that rejects when the last try has failed
 */
export async function loadWithRetries<T>(load: Load<T>, failed?: () => void): Promise<T> {
  for (let pause = 500, query = ''; ; pause *= 2) {
    try {
      return await load(query);
    } catch (error) {
      failed?.();
      if (pause > 9000) throw error;
      await new Promise((resume) => setTimeout(resume, pause));
      query = `?retry=${Math.random()}`;
    }
  }
}

/** A module that comes over the network when it is first needed: asked for once, retried, kept. */
export class Chunk<T> {
  readonly #load: Load<T>;
  readonly #waiting = new Set<() => void>();
  #firstTry: Promise<void> | undefined;
  #failed = false;

  /** The module, once it is here. */
  value: T | undefined;

  constructor(load: Load<T>) {
    this.#load = load;
  }

  /**
   * Starts loading unless that was done before. The promise, which never rejects, ends with the first try; there is none
   * where that is over.
   *
   * @param later called when a retry has brought the module after all
   */
  request(later: () => void): Promise<void> | undefined {
    if (this.value) return undefined;
    this.#waiting.add(later);
    this.#firstTry ??= new Promise((resolve) => {
      const failed = (): void => {
        this.#failed = true;
        resolve();
      };
      loadWithRetries(this.#load, failed).then(
        (module) => {
          this.value = module;
          resolve();
          if (this.#failed) this.#waiting.forEach((tell) => tell());
          this.#waiting.clear();
        },
        () => {
          // Who asks from now on begins anew.
          this.#firstTry = undefined;
          this.#failed = false;
          this.#waiting.clear();
        },
      );
    });
    return this.#failed ? undefined : this.#firstTry;
  }
}
