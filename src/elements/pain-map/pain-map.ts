import {html, nothing, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Observation} from 'fhir/r4.js';
import type {BodyRegions} from '../../content/types.js';
import {FormControl, keepFocus, type Parsed} from '../../forms/form-control.js';
import {importCode} from '../../loading/import-module.js';
import type {Needs} from '../../localization/requirements.js';
import {textModule} from '../../localization/text-module.js';
import {hostStyles} from '../../theme/host.styles.js';
import {warn} from '../../warn.js';
import {figure} from './figure.js';
import {painMapStyles} from './pain-map.styles.js';

const NONE: readonly string[] = Object.freeze([]);

/** How strong the pain is, 0 to 10, by region. */
export type Intensities = Readonly<Record<string, number>>;

interface Marked extends Parsed<readonly string[]> {
  readonly intensities: Intensities;
}

/** The ids of all regions; the figure has them all. */
export const regionIds: readonly string[] = [...new Set([...figure.front, ...figure.back].map(([region]) => region))];

/**
 * A form control: it submits the ids of the chosen regions under its `name`, one entry each, as a native `<select multiple>`
 * does. With `intensity` it also submits, for each region that has one, `name-region` with a number from 0 to 10, such as
 * `where-lower-back=7`.
 *
 * The figure is a quick way to the same checkboxes that stand in the list beside it.
 *
 * Fires `input` and `change` when the visitor chooses, and never when the page sets the value.
 *
 * @summary Where does it hurt: a body map, front and back, and an equal list; a form control with several values.
 *
 * @tag mm-pain-map
 *
 * @slot - Fallback content, shown until the control is ready
 *
 * @fires {Event} input - The visitor has chosen or taken back a region; bubbles and is composed
 * @fires {Event} change - As `input`, right after it; bubbles
 *
 * @csspart label - The question
 * @csspart figures - The two figures
 * @csspart region - A region of a figure
 * @csspart group - A part of the body in the list
 * @csspart option - A region in the list
 * @csspart chosen - The names of the chosen regions
 * @csspart intensities - The chosen regions with how strong the pain is in each, with `intensity`
 * @csspart error - The message about a missing answer
 *
 * @cssstate user-invalid - The visitor has been told that the answer is not valid
 */
export class PainMap extends FormControl<readonly string[], 'mm-pain-map'> {
  static override styles: CSSResultGroup = [hostStyles, painMapStyles];

  static override properties: PropertyDeclarations = {
    label: {},
    // The platform looks at the attribute: what is read-only is not validated.
    readOnly: {type: Boolean, attribute: 'readonly', reflect: true},
    intensity: {type: Boolean},
    query: {state: true},
  };

  /**
   * The question; by default “Where does it hurt?”.
   *
   * @attr label
   */
  declare label: string;

  /**
   * Whether the map only shows its value, as a result.
   *
   * @attr readonly
   */
  declare readOnly: boolean;

  /**
   * Whether the map asks how strong the pain is in each chosen region, from 0 to 10. That may be left open. In `value` and in
   * its attribute an intensity follows the region: `lower-back:7`. An array of ids, set as the property, leaves known ones.
   *
   * @attr intensity
   */
  declare intensity: boolean;

  declare private query: string;

  protected override readonly textsName = 'mm-pain-map';

  constructor() {
    super();
    this.label = this.query = '';
    this.readOnly = this.intensity = false;
    this.adoptClonedAnswer();
  }

  /** How strong the pain is in those of the regions for which that is known. */
  get intensities(): Intensities {
    return (this.parsed as Marked).intensities;
  }

  /**
   * The answer as a FHIR R4 Observation; nothing while there is none.
   *
   * @param at when the answer was given; now, unless you say otherwise
   * @returns what `painLocationsToFhir` gives; it rejects where the file that makes it can't be had
   */
  async toFhir(at: Date = new Date()): Promise<Observation | undefined> {
    const {value: regions, intensities} = this;
    return (await importCode('pain-locations')).painLocationsToFhir({regions, intensities, at});
  }

  get #selects(): HTMLSelectElement[] {
    return [...(this.shadowRoot?.querySelectorAll('select') ?? [])];
  }

  get #boxes(): HTMLInputElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
  }

  protected override get focusTarget(): HTMLInputElement | undefined {
    const boxes = this.#boxes;
    // The search box comes before all of them, and hides those that do not match.
    return [
      ...boxes.filter((box) => box.checked),
      ...boxes,
      ...(this.shadowRoot?.querySelectorAll('input') ?? []),
    ].find((input) => input.offsetParent);
  }

  protected override needs(locale: string): Needs {
    return [...super.needs(locale), textModule('body-regions', locale)];
  }

  protected override parse(raw: unknown): Marked {
    const given: unknown[] =
      typeof raw === 'string' ? raw.split(/\s+/).filter(Boolean) : Array.isArray(raw) ? raw : [raw ?? []].flat();
    const intensities: Record<string, number> = {};
    const ids = given.map((token) => {
      const [, id = '', intensity] = (typeof token === 'string' && /^([a-z-]+)(?::(\d|10))?$/.exec(token)) || [];
      // Ids that code sets, such as those that it has read from `value`, leave the intensities as they are.
      const known = Array.isArray(raw) && Object.hasOwn(this.intensities, id) ? this.intensities[id] : undefined;
      if (intensity) intensities[id] = Number(intensity);
      else if (known !== undefined) intensities[id] = known;
      return id;
    });
    if (ids.every((id) => regionIds.includes(id))) {
      // Always in the order of the vocabulary, and each once.
      const value = regionIds.filter((id) => ids.includes(id));
      return {value: value.length ? Object.freeze(value) : NONE, intensities: Object.freeze(intensities)};
    }
    warn(this, 'regions');
    return {value: NONE, intensities: {}, flaw: 'badInput'};
  }

  protected override toFormValue(value: readonly string[]): FormData | null {
    if (!value.length) return null;
    const data = new FormData();
    const {name} = this;
    if (!name) return data;
    for (const id of value) data.append(name, id);
    for (const [id, intensity] of Object.entries(this.intensities)) data.append(`${name}-${id}`, String(intensity));
    return data;
  }

  protected override toState(): string {
    return this.value.map((id) => this.#token(id, this.intensities[id])).join(' ');
  }

  protected override showValue(): void {
    for (const box of this.#boxes) box.checked = this.value.includes(box.value);
    for (const select of this.#selects) select.value = String(this.intensities[select.name] ?? '');
    for (const region of this.shadowRoot?.querySelectorAll('[part=region]') ?? []) {
      region.classList.toggle('chosen', this.value.includes(region.id.replace(/^\w+:/, '')));
    }
  }

  protected override renderContent(): TemplateResult {
    const groups = textModule('body-regions', this.locale).value!.topic;
    const {texts} = this;
    const question = this.label || texts.question;
    if (this.readOnly) {
      return html`<div role="group" aria-label=${question} class="read-only">
        <p part="label" .textContent=${question}></p>
        ${this.#renderFigures(groups)} ${this.#renderChosen(groups)}
      </div>`;
    }
    const error = this.errorMessage;
    const found = this.#found(groups);
    return html`<fieldset
      aria-describedby="hint error"
      aria-invalid=${!!error}
      ?disabled=${this.isDisabled}
      @mousedown=${keepFocus}
      @input=${this.#onInput}
      @change=${this.#onChange}
    >
      <legend part="label">
        <span .textContent=${question}></span>
        ${this.required ? html`<span class="small" .textContent=${`\xa0${texts.required}`}></span>` : nothing}
      </legend>
      <p id="hint" class="small" .textContent=${texts.hint}></p>
      <div class="sides">
        ${this.#renderFigures(groups)}
        <div class="list">
          <label class="search">
            <span .textContent=${texts.search}></span>
            <input type="search" autocomplete="off" @input=${this.#onSearch} @change=${stop} @keypress=${stop} />
          </label>
          <p role="status" class="small" .textContent=${found.size ? '' : texts.none}></p>
          ${groups.map((group) => this.#renderGroup(group, found))}
        </div>
      </div>
      ${this.#renderChosen(groups)} ${this.intensity && this.value.length ? this.#renderIntensities(groups) : nothing}
      <p id="error" part="error" .textContent=${error}></p>
    </fieldset>`;
  }

  #renderFigures(groups: BodyRegions): TemplateResult {
    const names = new Map(groups.flatMap(({regions}) => regions.map(({id, name}) => [id, name])));
    // The list says all that the figure says.
    return html`<div part="figures" aria-hidden="true" @click=${this.#onFigure}>
      ${(['front', 'back'] as const).map(
        (view) =>
          html`<div>
            <svg viewBox="16 0 168 440">
              ${figure[view].map(
                ([region, path]) =>
                  svg`<path part="region" id="${view}:${region}" d=${path}><title .textContent=${names.get(region)}></title></path>`,
              )}
            </svg>
            <span class="small" .textContent=${this.texts[view]}></span>
          </div>`,
      )}
    </div>`;
  }

  /** The ids of the regions with what is searched for in their names. */
  #found(groups: BodyRegions): Set<string> {
    const wanted = plain(this.query.trim());
    const found = groups.flatMap(({regions}) => regions).filter(({name}) => plain(name).includes(wanted));
    return new Set(found.map(({id}) => id));
  }

  #renderGroup({name, regions}: BodyRegions[number], found: ReadonlySet<string>): TemplateResult {
    return html`<div role="group" part="group" aria-label=${name} ?hidden=${!regions.some(({id}) => found.has(id))}>
      <p .textContent=${name}></p>
      <div class="options">
        ${regions.map(
          (region) =>
            html`<label part="option" ?hidden=${!found.has(region.id)}>
              <input type="checkbox" value=${region.id} />
              <span .textContent=${region.name}></span>
            </label>`,
        )}
      </div>
    </div>`;
  }

  #chosen(groups: BodyRegions): BodyRegions[number]['regions'] {
    return groups.flatMap(({regions}) => regions).filter(({id}) => this.value.includes(id));
  }

  #renderChosen(groups: BodyRegions): TemplateResult {
    const names = this.#chosen(groups).map(({id, name}) =>
      this.readOnly && Object.hasOwn(this.intensities, id) ? `${name} (${this.intensities[id]})` : name,
    );
    return html`<p role="status" part="chosen">
      <span class="small" .textContent=${names.length ? this.texts.chosen : ''}></span>
      <span .textContent=${new Intl.ListFormat(this.languageTag).format(names)}></span>
    </p>`;
  }

  #renderIntensities(groups: BodyRegions): TemplateResult {
    return html`<div role="group" part="intensities" aria-label=${this.texts.intensity} @keypress=${stop}>
      <p .textContent=${this.texts.intensity}></p>
      ${this.#chosen(groups).map(
        ({id, name}) =>
          html`<label>
            <span .textContent=${name}></span>
            <select name=${id} translate="no">
              <option value="">–</option>
              <option>0</option>
              <option>1</option>
              <option>2</option>
              <option>3</option>
              <option>4</option>
              <option>5</option>
              <option>6</option>
              <option>7</option>
              <option>8</option>
              <option>9</option>
              <option>10</option>
            </select>
          </label>`,
      )}
    </div>`;
  }

  #onFigure(event: Event): void {
    const region = (event.target as Element).closest('[part=region]');
    const id = region?.id.replace(/^\w+:/, '');
    // The same as a click in the list, with all its events.
    this.#boxes.find((box) => box.value === id && !box.matches(':disabled'))?.click();
  }

  #onInput(): void {
    const {intensities} = this;
    const intensityOf = (id: string): string | number | undefined =>
      (this.#selects.find(({name}) => name === id) ?? {value: intensities[id]}).value;
    const chosen = this.#boxes.filter((box) => box.checked).map(({value: id}) => this.#token(id, intensityOf(id)));
    this.setAnswer(chosen.join(' '));
  }

  #token(id: string, intensity: number | string = ''): string {
    return intensity === '' ? id : `${id}:${intensity}`;
  }

  /** A native `change` is not composed, unlike `input`: it does not leave the shadow tree. */
  #onChange(): void {
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** Typing in the search box must not fire `input` on the control. */
  #onSearch(event: Event): void {
    event.stopPropagation();
    this.query = (event.target as HTMLInputElement).value;
  }
}

/** A name without marks and capitals, so that a search finds it without them. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Listener for events that are not about the answer, and for keys that must not submit the form. */
function stop(event: Event): void {
  event.stopPropagation();
}
