import {html, nothing, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {BodyRegions} from '../../content/types.js';
import {FormControl, keepFocus, type Parsed} from '../../forms/form-control.js';
import {nativeEvent} from '../../forms/native-event.js';
import {alert} from '../../icons/alert.js';
import {icon} from '../../icons/icon.js';
import {importCode} from '../../loading/import-module.js';
import {importNow} from '../../loading/lazy-module.js';
import type {Needs} from '../../localization/requirements.js';
import {textModule} from '../../localization/text-module.js';
import {textOf} from '../../page-attributes.js';
import type {Observation} from '../../records/observation.js';
import {hostStyles, sizeContainer} from '../../theme/host.styles.js';
import {warn} from '../../warn.js';
import {figure, landmarks, outline, zoomBoxes, type View} from './figure.js';
import {formerRegions, type FormerRegion} from './former-regions.js';
import {painMapStyles} from './pain-map.styles.js';
import {regionIds} from './region-ids.js';

export {regionIds};

const NONE: readonly string[] = Object.freeze([]);
const VIEWS = ['front', 'back'] as const;
const SCORES = '0 1 2 3 4 5 6 7 8 9 10'.split(' ');

/** How far from a tap a region may be, in pixels, to be chosen by it. */
const REACH = 24;

/** A magnifying glass with a plus, one with a minus, and a cross. */
const LENS = 'M10.5 3.5a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM15.5 15.5l5.5 5.5M7.5 10.5l6 0';
const CROSS = 'M7 7l10 10M17 7L7 17';

const svgElement = (name: string): SVGElement => document.createElementNS('http://www.w3.org/2000/svg', name);

const drawings: Partial<Record<View, SVGElement>> = {};

/** The regions of a figure. They are the same in every map, so they are drawn once, and a browser copies them in one step. */
function regionsOf(view: View): Node {
  drawings[view] ??= figure[view].reduce((group, [id, path]) => {
    const region = svgElement('path');
    for (const [name, value] of Object.entries({part: 'region', id: `${view}:${id}`, d: path}))
      region.setAttribute(name, value);
    group.append(region);
    return group;
  }, svgElement('g'));
  return drawings[view].cloneNode(true);
}

/** How strong the pain is, 0 to 10, by region. */
export type Intensities = Readonly<Record<string, number>>;

interface Marked extends Parsed<readonly string[]> {
  readonly intensities: Intensities;
}

/**
 * A form control: it submits the ids of the chosen regions under its `name`, one entry each, as a native `<select multiple>`
 * does. With `intensity` it also submits, for each region that has one, `name-region` with a number from 0 to 10, such as
 * `where-knee-back-left=7`.
 *
 * The figure is a quick way to the checkboxes in the list. An id of the first map, such as `lower-back`, means all the regions
 * that are its parts today.
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
 * @csspart switch - The two buttons that turn the figure, where there is room for one figure only
 * @csspart figures - The two figures
 * @csspart figure - One figure
 * @csspart region - A region of a figure
 * @csspart zoom - A button that shows a part of the body larger, or the whole body again
 * @csspart chosen - The chosen regions
 * @csspart chip - A chosen region, with a button that removes it
 * @csspart intensities - The chosen regions with how strong the pain is in each, with `intensity`
 * @csspart select - The choice from 0 to 10
 * @csspart list - The list of all regions, which opens
 * @csspart search - The field for a search in the list
 * @csspart group - A part of the body in the list
 * @csspart option - A region in the list
 * @csspart error - The message about a missing answer
 *
 * @cssstate user-invalid - The visitor has been told that the answer is not valid
 */
export class PainMap extends FormControl<readonly string[], 'mm-pain-map'> {
  static override styles: CSSResultGroup = [hostStyles, sizeContainer, painMapStyles];

  static override properties: PropertyDeclarations = {
    label: {},
    // It is reflected, because the browser looks at the attribute: a read-only control is barred from constraint validation.
    readOnly: {type: Boolean, attribute: 'readonly', reflect: true},
    intensity: {type: Boolean},
    query: {state: true},
    view: {state: true},
    zoom: {state: true},
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
   * Whether the map asks how strong the pain is in each chosen region, from 0 to 10. The intensity is optional. In `value` and in
   * its attribute it follows the region: `sacrum:7`. An array of ids, set as the property, keeps known intensities.
   *
   * @attr intensity
   */
  declare intensity: boolean;

  declare private query: string;
  /** The side that the visitor has turned to, if any. */
  declare private view: View | undefined;
  /** The part that is shown larger, if any. */
  declare private zoom: string | undefined;

  protected override readonly textsName = 'mm-pain-map';

  /** The list that is rendered, where there is one. */
  #list: HTMLDetailsElement | null = null;

  readonly #regions = {front: regionsOf('front'), back: regionsOf('back')};

  /** The value that was last announced to screen readers, while an announcement is pending. */
  #heard: readonly string[] | undefined;
  #newsTimer = 0;
  #tipTimer = 0;

  constructor() {
    super();
    this.label = this.query = '';
    this.readOnly = this.intensity = false;
    this.adoptClonedAnswer();
  }

  /** The intensity of the pain, 0 to 10, by region, for those regions where it is known. */
  get intensities(): Intensities {
    return (this.parsed as Marked).intensities;
  }

  /**
   * The answer as a FHIR R4 Observation; undefined while there is no answer.
   *
   * @param at when the answer was given; now, unless you say otherwise
   * @returns what `painLocationsToFhir` returns; the promise rejects when the module with that function can't be loaded
   */
  async toFhir(at: Date = new Date()): Promise<Observation | undefined> {
    const {value: regions, intensities} = this;
    return (await importNow((attempt) => importCode('pain-locations', attempt))).painLocationsToFhir({
      regions,
      intensities,
      at,
    });
  }

  get #selects(): HTMLSelectElement[] {
    return [...(this.shadowRoot?.querySelectorAll('select') ?? [])];
  }

  get #boxes(): HTMLInputElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
  }

  /**
   * While the list is open, a checkbox in it, or its search field when the search hides them all. Otherwise the first control
   * below the question and the message: the switch, or the summary of the list when both sides are shown.
   */
  protected override get focusTarget(): HTMLElement | undefined {
    const boxes = this.#boxes;
    return [
      ...boxes.filter((box) => box.checked),
      ...boxes,
      ...(this.shadowRoot?.querySelectorAll<HTMLElement>('[open] input, [part=switch] button, summary') ?? []),
    ].find((each) => each.closest('[open], [part=switch], summary') && each.getClientRects()[0]);
  }

  /** Both figures show regions such as a shoulder, so the front has priority when it shows any part of the answer. */
  get #view(): View {
    const isSeen = (view: View): boolean => figure[view].some(([id]) => this.value.includes(id));
    return this.view ?? (!isSeen('front') && isSeen('back') ? 'back' : 'front');
  }

  get #groups(): BodyRegions {
    return textModule('body-regions', this.locale).value!.topic;
  }

  protected override needs(locale: string): Needs {
    return [...super.needs(locale), textModule('body-regions', locale)];
  }

  protected override parse(raw: unknown): Marked {
    const given: unknown[] =
      typeof raw === 'string' ? raw.split(/\s+/).filter(Boolean) : Array.isArray(raw) ? raw : [raw ?? []].flat();
    const intensities: Record<string, number> = {};
    const ids = given.flatMap((token) => {
      const [, name = '', intensity] = (typeof token === 'string' && /^([a-z-]+)(?::(\d|10))?$/.exec(token)) || [];
      const parts = Object.keys(formerRegions).includes(name) ? formerRegions[name as FormerRegion] : [name];
      for (const id of parts) {
        // When code sets ids without intensities, such as those that it has read from `value`, known intensities are kept.
        const known =
          Array.isArray(raw) && Object.keys(this.intensities).includes(id) ? this.intensities[id] : undefined;
        if (intensity) intensities[id] = Number(intensity);
        else if (known !== undefined) intensities[id] = known;
      }
      return parts;
    });
    if (ids.every((id) => regionIds.includes(id))) {
      // The regions are always in the order of the list, without duplicates.
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
    const {value} = this;
    for (const box of this.#boxes) box.checked = value.includes(box.value);
    for (const select of this.#selects) select.value = String(this.intensities[select.name] ?? '');
    for (const region of this.shadowRoot?.querySelectorAll('[part=region]') ?? []) {
      const [, id] = region.id.split(':');
      const classes = value.includes(id!) ? `chosen ${this.#step(id!)}` : '';
      // Setting `class` makes the browser recalculate styles even when nothing has changed.
      if (region.getAttribute('class') !== classes) region.setAttribute('class', classes);
    }
  }

  protected override renderContent(): TemplateResult {
    const {texts} = this;
    const question = textOf(this.label) || texts.question;
    const figures = this.#renderFigures();
    const chosen = this.#renderChosen();
    if (this.readOnly) {
      return html`<div role="group" aria-label=${question} class="map read-only">
        <p part="label" .textContent=${question}></p>
        <div class="sides">${figures}${chosen}</div>
      </div>`;
    }
    const error = this.errorMessage;
    return html`<fieldset
      class="map"
      aria-describedby="error hint heart"
      aria-invalid=${!!error}
      ?disabled=${this.isDisabled}
      @mousedown=${onMouseDown}
      @change=${this.#onChange}
    >
      <legend part="label">
        <span .textContent=${question}></span>
        ${this.required ? html`<span class="small" .textContent=${`\xa0${texts.required}`}></span>` : nothing}
      </legend>
      <p id="error" part="error" .textContent=${error}></p>
      <p id="hint" class="small" .textContent=${texts.hint}></p>
      <p id="heart" class="small">${icon(alert)}<span .textContent=${texts.heart}></span></p>
      <div class="sides">
        ${figures}
        <div class="answer">${chosen}${this.#renderList()}</div>
      </div>
      <p role="status"></p>
    </fieldset>`;
  }

  protected override updated(): void {
    super.updated();
    const list = this.shadowRoot!.querySelector('details');
    if (list && list !== this.#list) openWhereNarrow(this, list);
    this.#list = list;
  }

  #renderFigures(): TemplateResult {
    const {texts, zoom} = this;
    const current = this.#view;
    // A tap may be beside the figure, so this listens on the whole area.
    return html`<div class="body" role="presentation" @click=${this.#onFigure}>
      <div part="switch" role="group" aria-label=${texts.view}>
        ${VIEWS.map((view) => {
          const count = figure[view].filter(([id]) => this.value.includes(id)).length;
          return html`<button type="button" aria-pressed=${view === current} @click=${() => (this.view = view)}>
            <span .textContent=${texts[view]}></span> <b translate="no" .textContent=${count || ''}></b>
          </button>`;
        })}
      </div>
      <div part="figures">${VIEWS.map((view) => this.#renderFigure(view, view !== current))}</div>
      ${
        zoom
          ? html`<button type="button" part="zoom" class="whole" @click=${() => this.#zoomTo(undefined, `.at-${zoom}`)}>
              ${icon(LENS)}<span .textContent=${texts.whole}></span>
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderFigure(view: View, isOther: boolean): TemplateResult {
    const {texts, zoom} = this;
    const boxes = zoomBoxes.filter((box) => box.view === view);
    const box = boxes.find(({id}) => id === zoom)?.box;
    const clip = `clip-${view}`;
    const names: Record<string, string> = {
      head: texts.zoomHead,
      'hand-left': texts.zoomHandLeft,
      'hand-right': texts.zoomHandRight,
      'foot-left': texts.zoomFootLeft,
      'foot-right': texts.zoomFootRight,
    };
    // The figure is hidden from assistive technology, because the list has the same content.
    return html`<div class=${isOther ? 'view other' : 'view'}>
      <div part="figure" aria-hidden="true" @pointermove=${this.#onPoint} @pointerleave=${this.#onPoint}>
        <p class="small" .textContent=${texts[view]}></p>
        <svg viewBox=${box?.join(' ') ?? '0 0 300 640'} class=${box ? 'zoomed' : ''}>
          <clipPath id=${clip}>${outline.map((half) => svg`<path d=${half}></path>`)}</clipPath>
          <g clip-path="url(#${clip})">${this.#regions[view]}</g>
          <path class="landmarks" d=${landmarks[view]}></path>
          <path class="outline" d=${outline.join('')}></path>
          ${figure[view]
            .filter(([id]) => this.value.includes(id))
            .map(
              ([id, , x, y]) =>
                svg`<text x=${x} y=${y} class=${this.#step(id)} .textContent=${this.#score(id) ?? '✓'}></text>`,
            )}
        </svg>
        <span class="tip" translate="no" hidden></span>
      </div>
      ${
        // A button enlarges the part on both sides, so when both are shown, only one of the two buttons is in the tab order.
        zoom || this.isDisabled
          ? nothing
          : boxes.map(
              ({id, box: [left]}) =>
                html`<button
                  type="button"
                  part="zoom"
                  class="at-${id} ${id.slice(0, 4)} ${left > 130 ? 'right' : 'left'}"
                  tabindex=${isOther ? -1 : nothing}
                  aria-hidden=${isOther ? 'true' : nothing}
                  aria-label=${texts.zoom.replace('{part}', names[id]!)}
                  @click=${() => this.#zoomTo(id, '.whole')}
                >
                  ${icon(`${LENS}M10.5 7.5l0 6`)}
                </button>`,
            )
      }
    </div>`;
  }

  /** The chosen regions, each with its controls. */
  #renderChosen(): TemplateResult {
    const {texts, value} = this;
    const chosen = this.#groups.flatMap(({regions}) => regions).filter(({id}) => value.includes(id));
    const isAsking = this.intensity && !this.readOnly;
    const chips = chosen.map(({id, name}) => {
      const words = html`<span .textContent=${name}></span>`;
      return html`<li part="chip">
        ${
          isAsking
            ? html`<label
                >${words}
                <select part="select" name=${id} translate="no">
                  <option value="">–</option>
                  ${SCORES.map((score) => html`<option .textContent=${score}></option>`)}
                </select></label
              >`
            : words
        }
        ${
          this.readOnly
            ? html`<b
                dir="ltr"
                translate="no"
                .textContent=${this.#score(id) === undefined ? '' : `${this.#score(id)}/10`}
              ></b>`
            : html`<button
                type="button"
                aria-label=${texts.remove.replace('{place}', name)}
                @click=${() => this.#remove(id)}
              >
                ${icon(CROSS)}
              </button>`
        }
      </li>`;
    });
    return html`<div part="chosen" ?hidden=${!value.length}>
      <p class="small" .textContent=${texts.chosen}></p>
      ${
        isAsking
          ? html`<div part="intensities" role="group" aria-label=${texts.intensity}>
              <p class="small" .textContent=${texts.intensity}></p>
              <ul>
                ${chips}
              </ul>
            </div>`
          : html`<ul>
              ${chips}
            </ul>`
      }
    </div>`;
  }

  #renderList(): TemplateResult {
    const {texts} = this;
    const found = this.#found();
    return html`<details part="list">
      <summary .textContent=${texts.list}></summary>
      <div class="list">
        <label class="search">
          <span .textContent=${texts.search}></span>
          <input part="search" type="search" autocomplete="off" @input=${this.#onSearch} @change=${stop} />
        </label>
        <p class="small none" .textContent=${found.size ? '' : texts.none}></p>
        <div class="groups">
          ${this.#groups.map(
            ({name, regions}) =>
              html`<div role="group" part="group" aria-label=${name} ?hidden=${!regions.some(({id}) => found.has(id))}>
                <p .textContent=${name}></p>
                <div class="options">
                  ${regions.map(
                    (region) =>
                      html`<label
                        part="option"
                        class=${/-(left|right)$/.exec(region.id)?.[1] ?? nothing}
                        ?hidden=${!found.has(region.id)}
                      >
                        <input type="checkbox" value=${region.id} />
                        <span .textContent=${region.name}></span>
                      </label>`,
                  )}
                </div>
              </div>`,
          )}
        </div>
      </div>
    </details>`;
  }

  /** The ids of the regions whose names contain the search text. */
  #found(): Set<string> {
    const wanted = plain(this.query.trim());
    const found = this.#groups.flatMap(({regions}) => regions).filter(({name}) => plain(name).includes(wanted));
    return new Set(found.map(({id}) => id));
  }

  /** The names of regions, in one phrase. */
  #names(ids: readonly string[]): string {
    const regions = this.#groups.flatMap(({regions}) => regions).filter(({id}) => ids.includes(id));
    return new Intl.ListFormat(this.languageTag).format(regions.map(({name}) => name));
  }

  /** The intensity of the pain in a region; undefined when it is unknown or not shown. */
  #score(id: string): number | undefined {
    return (this.intensity || this.readOnly) && Object.keys(this.intensities).includes(id)
      ? this.intensities[id]
      : undefined;
  }

  /**
   * The class for one of five steps of colour. It is the middle one while the intensity is not answered, and the last one when
   * the map does not ask for it.
   */
  #step(id: string): string {
    const score = this.#score(id) ?? (this.intensity ? 5 : 10);
    return `step-${Math.ceil(score / 2) || 1}`;
  }

  /** The region under a point, or else the nearest one within reach. Hit testing considers only what is visible. */
  #regionAt(x: number, y: number): Element | undefined {
    for (let distance = 0; distance <= REACH; distance += 3) {
      for (let step = 0; step < (distance ? 16 : 1); step++) {
        const angle = (step * Math.PI) / 8;
        const found = this.shadowRoot!.elementFromPoint(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
        const region = found?.closest('[part=region]');
        if (region) return region;
      }
    }
    return undefined;
  }

  #onFigure(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('button')) return;
    const region = target.closest('[part=region]') ?? this.#regionAt(event.clientX, event.clientY);
    if (!region) return;
    const [view, id] = region.id.split(':') as [View, string];
    // This has the same effect as a click in the list, with all its events.
    const box = this.#boxes.find(({value}) => value === id);
    if (box?.matches(':disabled')) return;
    box?.click();
    // An answer must not turn the figure under the finger.
    this.view = view;
    this.#showTip(event, region);
    this.#tipTimer = window.setTimeout(() => this.#hideTips(), 2500);
  }

  /** Shows the name of the region under the mouse. */
  #onPoint(event: PointerEvent): void {
    if (event.pointerType !== 'mouse') return;
    const region = event.type === 'pointermove' && (event.target as Element).closest('[part=region]');
    if (region) this.#showTip(event, region);
    else this.#hideTips();
  }

  /** Names a region above the finger, or below it where there is no room. */
  #showTip({clientX, clientY}: MouseEvent, region: Element): void {
    this.#hideTips();
    const parent = region.closest('[part=figure]')!;
    const tip = parent.querySelector<HTMLElement>('.tip')!;
    const [, id] = region.id.split(':') as [View, string];
    tip.textContent = this.#names([id]);
    tip.classList.toggle('off', !this.readOnly && !this.value.includes(id));
    tip.hidden = false;
    const {left, top, width} = parent.getBoundingClientRect();
    const {offsetWidth, offsetHeight} = tip;
    const above = clientY - top - offsetHeight - REACH;
    tip.style.left = `${Math.max(0, Math.min(clientX - left - offsetWidth / 2, width - offsetWidth))}px`;
    tip.style.top = `${above < 0 ? clientY - top + REACH : above}px`;
  }

  #hideTips(): void {
    clearTimeout(this.#tipTimer);
    for (const tip of this.shadowRoot!.querySelectorAll<HTMLElement>('.tip')) tip.hidden = true;
  }

  /**
   * Enlarges a part, or shows the whole body again. The button that was pressed is removed, so the focus moves to the one that
   * undoes it.
   */
  #zoomTo(part: string | undefined, next: string): void {
    const hadFocus = this.shadowRoot!.activeElement?.matches('[part=zoom]');
    this.#hideTips();
    this.zoom = part;
    void this.updateComplete.then(() => {
      const button = [...this.shadowRoot!.querySelectorAll<HTMLElement>(next)].find((each) => each.offsetParent);
      if (hadFocus) button?.focus();
    });
  }

  /** Removes a region, and keeps the focus in the list of chosen regions while one is left. */
  #remove(id: string): void {
    const hadFocus = this.shadowRoot!.activeElement?.closest('[part=chip]');
    this.#boxes.find(({value}) => value === id)?.click();
    void this.updateComplete.then(() => {
      if (!hadFocus || this.shadowRoot!.activeElement) return;
      ([...this.shadowRoot!.querySelectorAll<HTMLElement>('[part=chip] button')].pop() ?? this.focusTarget)?.focus();
    });
  }

  protected override onInput(inner: Element): void {
    if (inner.matches('[type=search]')) return;
    const {intensities, value} = this;
    const intensityOf = (id: string): string | number | undefined =>
      (this.#selects.find(({name}) => name === id) ?? {value: intensities[id]}).value;
    const chosen = this.#boxes.filter((box) => box.checked).map(({value: id}) => this.#token(id, intensityOf(id)));
    this.setAnswer(chosen.join(' '));
    const heard = (this.#heard ??= value);
    this.#say(() => {
      const added = this.value.filter((id) => !heard.includes(id));
      const removed = heard.filter((id) => !this.value.includes(id));
      this.#heard = undefined;
      return [
        added.length ? `${this.texts.chosen} ${this.#names(added)}` : '',
        removed.length ? this.texts.removed.replace('{place}', this.#names(removed)) : '',
      ]
        .filter(Boolean)
        .join('. ');
    });
  }

  /** Announces `words` to screen readers once the visitor pauses. */
  #say(words: () => string): void {
    clearTimeout(this.#newsTimer);
    this.#newsTimer = window.setTimeout(() => {
      const status = this.shadowRoot!.querySelector('[role=status]');
      if (status) status.textContent = words();
    }, 500);
  }

  #token(id: string, intensity: number | string = ''): string {
    return intensity === '' ? id : `${id}:${intensity}`;
  }

  /** A native `change` is not composed, unlike `input`: it does not leave the shadow tree. */
  #onChange(): void {
    this.dispatchEvent(nativeEvent('change', {bubbles: true}));
  }

  /** Typing in the search box must not fire `input` on the control. */
  #onSearch(event: Event): void {
    event.stopPropagation();
    this.query = (event.target as HTMLInputElement).value;
    this.#say(() => (this.#found().size ? '' : this.texts.none));
  }
}

/**
 * Opens the list where the element is so narrow that nobody can tap the figure. The width is looked at only once, because from then on the
 * visitor opens and closes the list. An observer is told of it when the page has been laid out; to ask for it would lay out the page.
 */
function openWhereNarrow(map: HTMLElement, list: HTMLDetailsElement): void {
  new ResizeObserver(([entry], observer) => {
    const {width} = entry!.contentRect;
    // What is not displayed has none yet.
    if (!width) return;
    observer.disconnect();
    list.open ||= width < 280;
  }).observe(map);
}

/** A name without diacritics and capitals, so that a search finds it without them. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Listener for events that are not about the answer. */
function stop(event: Event): void {
  event.stopPropagation();
}

/** Listener for `mousedown`: buttons take the focus as usual; text and the figure do not. */
function onMouseDown(event: Event): void {
  if (!(event.target as Element).closest('button, summary')) keepFocus(event);
}
