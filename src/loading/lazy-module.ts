/**
 * Imports a module. A retry passes a query, such as `?retry=0.5`, that makes its URL a new one, because Firefox remembers for good
 * that a URL could not be loaded; a first try passes an empty one.
 */
export type Import<Module> = (query: string) => Promise<Module>;

/**
 * Imports a module, and tries again up to five times, with a pause that doubles from half a second.
 *
 * @param onFailure called after each failure
 * @returns a promise that rejects when the last try has failed
 */
export async function importWithRetries<Module>(load: Import<Module>, onFailure?: () => void): Promise<Module> {
  for (let pause = 500, query = ''; ; pause *= 2) {
    try {
      return await load(query);
    } catch (error) {
      onFailure?.();
      if (pause > 9000) throw error;
      await new Promise((resume) => setTimeout(resume, pause));
      query = `?retry=${Math.random()}`;
    }
  }
}

/** A module that is loaded over the network when it is first needed: requested once, retried, kept. */
export class LazyModule<Module> {
  readonly #load: Import<Module>;
  readonly #waiting = new Set<() => void>();
  #firstTry: Promise<void> | undefined;
  #failed = false;

  /** The module, once it has loaded. */
  value: Module | undefined;

  constructor(load: Import<Module>) {
    this.#load = load;
  }

  /**
   * Starts loading, unless that has been done before. The promise never rejects. It resolves when the first try is over; when that is
   * over already, there is no promise.
   *
   * @param onLateArrival called when a retry has loaded the module after all
   */
  request(onLateArrival: () => void): Promise<void> | undefined {
    if (this.value) return undefined;
    this.#waiting.add(onLateArrival);
    this.#firstTry ??= new Promise((resolve) => {
      const onFailure = (): void => {
        this.#failed = true;
        resolve();
      };
      importWithRetries(this.#load, onFailure).then(
        (module) => {
          this.value = module;
          resolve();
          if (this.#failed) this.#waiting.forEach((notify) => notify());
          this.#waiting.clear();
        },
        () => {
          // The next request starts a fresh series of tries.
          this.#firstTry = undefined;
          this.#failed = false;
          this.#waiting.clear();
        },
      );
    });
    return this.#failed ? undefined : this.#firstTry;
  }
}
