import type {ReactiveControllerHost} from 'lit';
import type {LazyModule} from '../loading/lazy-module.js';
import {sourceLocale} from './language.js';

/** Modules that an element can't do without; undefined stands for one that it does not need after all. */
export type Needs = readonly (LazyModule<unknown> | undefined)[];

const missing = (modules: Needs): LazyModule<unknown>[] =>
  modules.flatMap((module) => (module?.value ? [] : (module ?? [])));

/** The modules that an element must have before it can show a locale, and the wait for them. */
export class Requirements {
  readonly #needs: (locale: string) => Needs;
  readonly #wants: (locale: string) => Needs;
  readonly #onNews: () => void;
  #lookAgain = (): void => {};

  /**
   * @param needs what the element needs for a locale; it may change with what has arrived
   * @param wants what is requested with it, but not needed
   */
  constructor(host: ReactiveControllerHost, needs: (locale: string) => Needs, wants: (locale: string) => Needs) {
    this.#needs = needs;
    this.#wants = wants;
    this.#onNews = () => host.requestUpdate();
  }

  /** Whether all that a locale needs has arrived. */
  areMet(locale: string): boolean {
    return !missing(this.#needs(locale)).length;
  }

  /** Whether something that a locale needs is late; see lazy-module.ts. */
  areLate(locale: string): boolean {
    return missing(this.#needs(locale)).some(({isLate}) => isLate);
  }

  /** Requests what is missing for a locale; where a part of it can't be loaded for now, what is missing for English. */
  request(locale: string): Promise<void>[] {
    const waits = this.#requestMissing(locale);
    return waits.length || this.areMet(locale) ? waits : this.#requestMissing(sourceLocale);
  }

  /** Waits until nothing more is on its way. `locale` is asked for anew at each turn, because the page may change meanwhile. */
  async wait(locale: () => string): Promise<void> {
    for (let waits; (waits = this.request(locale())).length;) {
      await Promise.race([Promise.all(waits), new Promise<void>((resolve) => (this.#lookAgain = resolve))]);
    }
  }

  /** Has `wait` look again at what is needed now: what it waits for may no longer be that. */
  reconsider(): void {
    this.#lookAgain();
  }

  #requestMissing(locale: string): Promise<void>[] {
    return missing([...this.#needs(locale), ...this.#wants(locale)]).flatMap(
      (module) => module.request(this.#onNews) ?? [],
    );
  }
}
