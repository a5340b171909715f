import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nearestAttribute, offPageChange, onPageChange} from '../page-attributes.js';
import {english, findLanguage} from './language.js';

/** Follows the language of the place where an element stands: of the nearest `lang` attribute, as HTML defines it. */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #locales: () => readonly string[];
  readonly #onRead: () => void;

  /** The language that the page asks for, or English where we do not have it. */
  requested = english;

  /**
   * @param locales the locales that the element can be had in
   * @param onRead called each time the page has been read, also when the language is the same
   */
  constructor(host: ReactiveControllerHost & Element, locales: () => readonly string[], onRead: () => void) {
    this.#host = host;
    this.#locales = locales;
    this.#onRead = onRead;
    host.addController(this);
  }

  hostConnected(): void {
    onPageChange(this.#host, this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    offPageChange(this.#host);
  }

  readonly #read = (): void => {
    this.requested = findLanguage(nearestAttribute(this.#host, 'lang'), this.#locales());
    this.#onRead();
    this.#host.requestUpdate();
  };
}
