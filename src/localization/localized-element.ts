import {html, LitElement, type TemplateResult} from 'lit';
import type {TextModules} from '../generated/text-modules.js';
import {version} from '../version.js';
import {importCode, localesOf} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';
import {english, languageMarks} from './language.js';
import {PageLanguage} from './page-language.js';
import {englishMarkerFor} from './partial-locale.js';
import {Requirements, type Needs} from './requirements.js';
import {textModule, type NameOfTexts} from './text-module.js';

const takeOverCode = new LazyModule((attempt) => importCode('take-over', attempt));

/**
 * Base class of every element: it resolves the language, loads the texts, and shows the fallback content meanwhile.
 *
 * `Name` is the name of the module with the element's own texts.
 */
export abstract class LocalizedElement<Name extends NameOfTexts> extends LitElement {
  /** Tells two copies of the library on one page apart. */
  static readonly version = version;

  readonly #requirements = new Requirements(
    this,
    (locale) => this.needs(locale),
    (locale) => this.wants(locale),
  );
  readonly #language = new PageLanguage(
    this,
    () => localesOf(this.textsName),
    () => this.#requirements.reconsider(),
  );
  /** Set as long as the element shows what the page was written with; see src/static/. */
  #takeOver: typeof takeOverCode | undefined;
  #shown = english;
  #isShown = false;

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
    return [textModule(this.textsName, locale), englishMarkerFor(locale), this.#takeOver];
  }

  /** The modules that the element can do without for a while, because it shows a former state without them. */
  protected wants(_locale: string): Needs {
    return [];
  }

  /** The locale that is shown now, for content. */
  protected get locale(): string {
    return this.#shown.locale;
  }

  /** Whether the element shows its own content, not the content between its tags. */
  protected get isShown(): boolean {
    return this.#isShown;
  }

  /** Whether its content can't be had for now, after so many tries that nothing should wait for it. */
  protected get isLate(): boolean {
    return !this.#isShown && this.#requirements.areLate(this.locale);
  }

  /** BCP 47 tag of the language that is shown now, for `Intl`. */
  protected get languageTag(): string {
    return this.#shown.tag;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Whatever fails from here on, what stands between the tags is seen. A clone comes with a copy of what was shown.
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    // What the page was written with brings its styles, and stays until the element can show the same.
    if (root.querySelector('style')) {
      this.#takeOver = takeOverCode;
      this.#isShown = true;
    } else {
      root.textContent = '';
      root.append(document.createElement('slot'));
    }
    // In another document, the styles have to be adopted as after a move there.
    if (this.ownerDocument === document) super.createRenderRoot();
    else this.adoptedCallback();
    // Lit would render before the first child, and lose its place when that goes.
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** A callback of custom elements: the element is in another document now. */
  adoptedCallback(): void {
    importCode('adopt-sheets').then(
      ({adoptSheets}) => adoptSheets(this),
      () => {},
    );
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#requirements.wait(() => this.#language.requested.locale);
    void super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    const {requested} = this.#language;
    if (requested.locale !== this.locale) englishMarkerFor(this.locale)?.value?.unmark(this.renderRoot);
    // Where the page's language can't be had for now, what is shown stays in the language that it is in.
    const possible = [requested, this.#shown, english].find(({locale}) => this.#requirements.areMet(locale));
    // What the page was written with is in its language.
    this.#shown = this.#takeOver ? requested : (possible ?? (this.#isShown ? this.#shown : english));
    const finish = this.#takeOver?.value?.takeOver(this);
    super.performUpdate();
    if (this.hasUpdated) {
      this.#takeOver = undefined;
      finish?.();
    }
    // Properties that were set before the element was defined arrive with its first update, and may need more.
    if (this.#requirements.request(requested.locale).length) this.requestUpdate();
    englishMarkerFor(this.locale)?.value?.mark(this.renderRoot);
    this.#markLanguage();
  }

  /** Marks what is shown in another language than the page's, also where a former state stays and nothing is rendered. */
  #markLanguage(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    for (const [name, value] of Object.entries(languageMarks(this.#shown, this.#language.requested))) {
      // Setting an attribute to the value that it has would tell all elements that the page has changed.
      if (value && value !== root.getAttribute(name)) root.setAttribute(name, value);
      else if (!value) root.removeAttribute(name);
    }
  }

  /** Where not even the language that is shown has all that a new state needs, the former state stays. */
  protected override shouldUpdate(): boolean {
    return !this.#isShown || this.#requirements.areMet(this.locale);
  }

  protected override render(): TemplateResult {
    const content = this.#requirements.areMet(this.locale) ? this.renderContent() : undefined;
    this.#isShown = !!content;
    if (!content) return html`<slot></slot>`;
    return html`<div class="root">${content}</div>`;
  }

  protected override firstUpdated(): void {
    // The first one is that of the fallback content.
    this.renderRoot.querySelector('slot')?.remove();
  }
}
