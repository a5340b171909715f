import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {TextModules} from '../generated/text-modules.js';
import {version} from '../version.js';
import {english} from './language.js';
import {PageLanguage} from './page-language.js';
import {englishMarkerFor} from './partial-locale.js';
import {Requirements, type Needs} from './requirements.js';
import {textModule, type NameOfTexts} from './text-module.js';

/** Languages that are written from right to left, for pages that set `lang` and forget `dir`. */
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * Base class of every element: it resolves the language, loads the texts, and shows the fallback content meanwhile.
 *
 * `Name` is the name of the module with the element's own texts.
 */
export abstract class LocalizedElement<Name extends NameOfTexts> extends LitElement {
  /** Tells two copies of the library on one page apart. */
  static readonly version = version;

  readonly #requirements = new Requirements(this, (locale) => this.needs(locale));
  readonly #language = new PageLanguage(this, () => this.#requirements.reconsider());
  readonly #fallbackContent = document.createElement('slot');
  #shown = english;

  /** Returns what the element shows, or undefined where its fallback content has to do. */
  protected abstract renderContent(): TemplateResult | undefined;

  /** The module with the element's own texts. */
  protected abstract readonly textsName: Name;

  /** The element's own texts in the language that is shown now. They are there from the first render on. */
  protected get texts(): TextModules[Name]['texts'] {
    return textModule(this.textsName, this.locale).value?.texts as TextModules[Name]['texts'];
  }

  /** The modules that must have loaded before the element can show a locale. */
  protected needs(locale: string): Needs {
    return [textModule(this.textsName, locale), englishMarkerFor(locale)];
  }

  /** The locale that is shown now, for content. */
  protected get locale(): string {
    return this.#shown.locale;
  }

  /** BCP 47 tag of the language that is shown now, for `Intl`. */
  protected get languageTag(): string {
    return this.#shown.tag;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A clone comes with a copy of what was shown.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    root.append(this.#fallbackContent);
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#requirements.wait(() => this.#language.requested.locale);
    void super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    const {requested} = this.#language;
    if (requested.locale !== this.locale) englishMarkerFor(this.locale)?.value?.unmark(this.renderRoot);
    this.#shown = this.#requirements.areMet(requested.locale) ? requested : english;
    super.performUpdate();
    // Properties that were set before the element was defined arrive with its first update, and may need more.
    if (this.#requirements.request(requested.locale).length) this.requestUpdate();
    englishMarkerFor(this.locale)?.value?.mark(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const content = this.#requirements.areMet(this.locale) ? this.renderContent() : undefined;
    if (!content) return html`<slot></slot>`;
    const isFallback = this.#shown === english;
    const direction = isFallback ? 'ltr' : RIGHT_TO_LEFT.test(this.locale) ? 'rtl' : nothing;
    return html`<div class="root" lang=${isFallback ? 'en' : nothing} dir=${direction}>${content}</div>`;
  }

  protected override firstUpdated(): void {
    this.#fallbackContent.remove();
  }
}
