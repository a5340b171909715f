/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- each subclass says what its texts are */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Chunk} from '../chunk.js';
import {partialLocales} from '../generated/languages.js';
import {listeners, nearest} from '../nearest.js';
import {version} from '../version.js';
import {inLanguage} from './in-language.js';
import {fallback, findLanguage, sourceLocale} from './language.js';

type Marker = Record<'markEnglish' | 'unmarkEnglish', (root: ParentNode) => void>;

const untranslated = (locale: string): Chunk<Marker> => inLanguage('untranslated', locale);

/**
 * What every element stands on: it speaks the language of the place where it stands, and shows its fallback content
 * until that language and all else it needs has come.
 */
export abstract class LocalizedElement<Texts> extends LitElement {
  /** Tells two copies of the library on one page apart. */
  static readonly version = version;

  #asked = fallback;
  #shown = fallback;
  readonly #fallbackContent = document.createElement('slot');
  readonly #refresh = (): void => this.requestUpdate();
  #lookAgain = (): void => {};
  readonly #readPage = (): void => {
    // What was waited for may no longer be what is needed.
    this.#lookAgain();
    this.#asked = findLanguage(nearest(this, 'lang'));
    this.requestUpdate();
  };

  /** What the element shows, or nothing as long as its fallback content has to do. */
  protected abstract renderContent(): TemplateResult | undefined;

  /** Where the element's own texts are, in each language. */
  protected abstract readonly textsPath: string;

  /** The element's own texts in the language that is shown now; there while it renders, not before its first language. */
  protected get texts(): Texts {
    return inLanguage<{texts: Texts}>(this.textsPath, this.locale).value?.texts as Texts;
  }

  /** What must have come before the element can speak the language of a locale. */
  protected needs(locale: string): (Chunk<unknown> | undefined)[] {
    return [inLanguage(this.textsPath, locale), ...(partialLocales?.includes(locale) ? [untranslated(locale)] : [])];
  }

  /** The locale that is shown now, for content. */
  protected get locale(): string {
    return this.#shown.locale;
  }

  /** BCP 47 tag of the language that is shown now, for `Intl`. */
  protected get languageTag(): string {
    return this.#shown.tag;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    listeners.add(this.#readPage);
    this.#readPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    listeners.delete(this.#readPage);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A clone comes with a copy of what was shown.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    root.append(this.#fallbackContent);
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    // A property or the language may change while we wait, so look again each time.
    for (let waits; (waits = this.#waits()).length;) {
      await Promise.race([Promise.all(waits), new Promise<void>((resolve) => (this.#lookAgain = resolve))]);
    }
    void super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    if (partialLocales?.includes(this.locale) && this.#asked.locale !== this.locale) {
      untranslated(this.locale).value?.unmarkEnglish(this.renderRoot);
    }
    this.#shown = this.#missing(this.#asked.locale).length ? fallback : this.#asked;
    super.performUpdate();
    // Properties from before the element was defined come with its first update, and may need more.
    if (this.#waits().length) this.requestUpdate();
    if (partialLocales?.includes(this.locale)) untranslated(this.locale).value?.markEnglish(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const content = this.#missing(this.locale).length ? undefined : this.renderContent();
    if (!content) return html`<slot></slot>`;
    const inEnglish = this.#shown === fallback;
    const direction = inEnglish ? 'ltr' : /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(this.locale) ? 'rtl' : nothing;
    return html`<div class="root" lang=${inEnglish ? 'en' : nothing} dir=${direction}>${content}</div>`;
  }

  protected override firstUpdated(): void {
    this.#fallbackContent.remove();
  }

  #missing(locale: string): Chunk<unknown>[] {
    return this.needs(locale).flatMap((chunk) => (chunk?.value ? [] : (chunk ?? [])));
  }

  /** Asks for the language of the page, and where a part of it can't be had for now, for English. */
  #waits(): Promise<void>[] {
    const ask = (locale: string): Promise<void>[] =>
      this.#missing(locale).flatMap((chunk) => chunk.request(this.#refresh) ?? []);
    const waits = ask(this.#asked.locale);
    return waits.length || !this.#missing(this.#asked.locale).length ? waits : ask(sourceLocale);
  }
}
