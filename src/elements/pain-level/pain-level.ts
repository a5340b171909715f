import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {FormControl, keepFocus, type Flaw, type Parsed} from '../../forms/form-control.js';
import {nativeEvent} from '../../forms/native-event.js';
import {moveByKey} from '../../forms/radio-keys.js';
import {scoreOptionsStyles} from '../../forms/score-options.styles.js';
import {importCode} from '../../loading/import-module.js';
import {importNow, LazyModule} from '../../loading/lazy-module.js';
import type {Needs} from '../../localization/requirements.js';
import {textModule} from '../../localization/text-module.js';
import {textOf} from '../../page-attributes.js';
import type {Observation} from '../../records/observation.js';
import type {PainScore, RecallPeriod} from '../../records/pain-score.js';
import {hostStyles, sizeContainer} from '../../theme/host.styles.js';
import {oneOf, warn} from '../../warn.js';
import {painLevelStyles} from './pain-level.styles.js';

/**
 * `numbers` is the numeric rating scale NRS-11, 0 to 10, and `slider` is another way to give the same answer. `words` is the verbal
 * rating scale VRS-4, scored 0 to 3. `faces` are six drawings of our own from neutral to severe pain, scored 0 to 5; no study has
 * matched them to a scale, so they are never coded as NRS.
 */
export type Appearance = 'numbers' | 'words' | 'faces' | 'slider';

/** What a plain selector, on pain now and from 0 to 10, does not need: words, faces, slider, bands, change. */
const extras = new LazyModule((attempt) => importCode('pain-level-extras', attempt));

/** The answers from 0 to 10, written out, so that a browser copies them in one step and Lit has nothing to keep for each. */
const numbers = html`
  <label part="option"><input type="radio" name="score" value="0" /><span part="answer">0</span></label>
  <label part="option"><input type="radio" name="score" value="1" /><span part="answer">1</span></label>
  <label part="option"><input type="radio" name="score" value="2" /><span part="answer">2</span></label>
  <label part="option"><input type="radio" name="score" value="3" /><span part="answer">3</span></label>
  <label part="option"><input type="radio" name="score" value="4" /><span part="answer">4</span></label>
  <label part="option"><input type="radio" name="score" value="5" /><span part="answer">5</span></label>
  <label part="option"><input type="radio" name="score" value="6" /><span part="answer">6</span></label>
  <label part="option"><input type="radio" name="score" value="7" /><span part="answer">7</span></label>
  <label part="option"><input type="radio" name="score" value="8" /><span part="answer">8</span></label>
  <label part="option"><input type="radio" name="score" value="9" /><span part="answer">9</span></label>
  <label part="option"><input type="radio" name="score" value="10" /><span part="answer">10</span></label>
`;

/** The name of each scale, by its highest score. */
const SCALES: Readonly<Record<number, PainScore['scale']>> = {3: 'VRS-4', 5: 'FACES-6', 10: 'NRS-11'};

/**
 * A form control: it submits under its `name` as native radios do, and nothing while unanswered. 0 is an answer.
 *
 * Fires `input` and `change` when the visitor chooses, as native radios do, and never when the page sets the value.
 *
 * @summary How strong is the pain, from 0 to 10 or in words: a form control after the standards of pain measurement.
 *
 * @tag mm-pain-level
 *
 * @slot - Fallback content, shown until the control is ready
 *
 * @fires {Event} input - The visitor has chosen another answer; bubbles and is composed
 * @fires {Event} change - As `input`, right after it; bubbles
 *
 * @csspart label - The question
 * @csspart options - The row of answers
 * @csspart option - One answer: its label
 * @csspart answer - The box of an answer
 * @csspart anchor - The words at an end of the scale
 * @csspart band - The band word
 * @csspart face - A drawn face, in `appearance="faces"`
 * @csspart slider - The slider, in `appearance="slider"`
 * @csspart output - The number beside the slider
 * @csspart change - The change since an earlier score
 * @csspart help - The words on when to get help
 * @csspart error - The message about a missing answer
 *
 * @cssstate user-invalid - The visitor has been told that the answer is not valid
 */
export class PainLevel extends FormControl<number | null, 'mm-pain-level'> {
  static override styles: CSSResultGroup = [hostStyles, sizeContainer, scoreOptionsStyles, painLevelStyles];

  static override properties: PropertyDeclarations = {
    label: {},
    recall: {},
    appearance: {},
    bands: {},
    help: {type: Boolean},
    compareTo: {attribute: 'compare-to'},
  };

  /**
   * The question; by default one that asks about the recall period. A question of your own does not change what `toFhir()` says
   * was asked: set `recall` to what it asks about.
   *
   * @attr label
   */
  declare label: string;

  /**
   * The recall period: `now`, `24h` or `7d`. Anything else warns and means `now`.
   *
   * @attr recall
   */
  declare recall: RecallPeriod;

  /**
   * Shows the word for the band that a score falls into, as a guide: the first score of moderate and of severe pain,
   * such as `5 7`; empty means `6 8`, which fits pain of muscles and joints (boonstra-2016, doi:10.3389/fpsyg.2016.01466). Cut-offs
   * differ between studies. Without the attribute no word is shown; what can't be read warns and shows none.
   *
   * @attr bands
   */
  declare bands: string | null;

  /**
   * Whether words on when to get help are shown for all severe pain: from 7 of 10 on, or from 4 of the six faces. For the highest
   * score they are always shown.
   *
   * @attr help
   */
  declare help: boolean;

  /**
   * An earlier score, 0 to 10: the change since then is shown in points and percent. From 0 there is no percent. It never says
   * why the pain has changed. Without the attribute no change is shown; anything that is not a score warns and shows none.
   *
   * @attr compare-to
   */
  declare compareTo: string | null;

  protected override readonly textsName = 'mm-pain-level';

  #appearance: Appearance = 'numbers';
  /** The highest score of the scale that is shown. An unknown `appearance` means numbers. */
  #highest = 10;
  /** Whether more is shown than a plain selector. */
  #hasExtras = false;

  constructor() {
    super();
    this.label = '';
    this.recall = 'now';
    this.bands = this.compareTo = null;
    this.help = false;
    this.adoptClonedAnswer();
  }

  /**
   * `numbers` for NRS-11 (0 to 10); `faces` for the same with drawn faces, our own and not a validated scale of faces;
   * `slider` for the same on a slider, which has no answer until it is touched; or `words` for VRS-4 (none, mild, moderate,
   * severe: 0 to 3). Anything else warns and means `numbers`. Words are not the same measure as numbers: when one changes to
   * the other, the visitor's answer is cleared.
   *
   * @attr appearance
   */
  get appearance(): Appearance {
    return this.#appearance;
  }

  set appearance(appearance: Appearance) {
    this.#appearance = appearance;
    this.#followScale();
  }

  /**
   * The answer as a FHIR R4 Observation; undefined while there is no answer.
   *
   * @param at when the answer was given; now, unless you say otherwise
   * @returns what `painScoreToFhir` returns; the promise rejects when the module with that function can't be loaded
   */
  async toFhir(at: Date = new Date()): Promise<Observation | undefined> {
    const {value: score} = this;
    const recall = this.#isBehind ? 'now' : this.recall;
    return (await importNow((attempt) => importCode('pain-score', attempt))).painScoreToFhir({
      score,
      scale: SCALES[this.#highest]!,
      recall,
      at,
    });
  }

  /** Whether a plain selector is shown until what another state needs can be loaded. */
  get #isBehind(): boolean {
    return this.isShown && !this.#hasExtras;
  }

  /** Whether the page asks for more than a plain selector, and all of that has loaded. */
  get #areExtrasThere(): boolean {
    const needed = this.#extrasIn(this.locale);
    return needed.length > 0 && needed.every((module) => module?.value);
  }

  /** A new scale counts as soon as it can be shown, so that what is shown and what is submitted are always on the same scale. */
  #followScale(): void {
    const appearance = this.#isBehind && !this.#areExtrasThere ? 'numbers' : this.#appearance;
    const highest = {words: 3, faces: 5}[textOf(appearance)] ?? 10;
    if (highest === this.#highest) return;
    this.#highest = highest;
    this.reparse();
  }

  /** The score from which words on when to get help are shown: the highest, or with `help` the first that counts as severe. */
  get #helpFrom(): number {
    return this.help ? ({3: 3, 5: 4}[this.#highest] ?? 7) : this.#highest;
  }

  get #radios(): HTMLInputElement[] {
    return [...(this.shadowRoot?.querySelectorAll('input') ?? [])];
  }

  protected override get focusTarget(): HTMLInputElement | undefined {
    return this.#radios.find((radio) => radio.checked) ?? this.#radios[0];
  }

  /** What all but a plain selector needs. */
  #extrasIn(locale: string): Needs {
    const {appearance, recall, bands, compareTo} = this;
    const isPlain = appearance === 'numbers' && recall === 'now' && bands === null && compareTo === null;
    return isPlain ? [] : [extras, textModule('mm-pain-level-extras', locale)];
  }

  protected override needs(locale: string): Needs {
    return [...super.needs(locale), ...(this.#isBehind ? [] : this.#extrasIn(locale))];
  }

  protected override wants(locale: string): Needs {
    return this.#extrasIn(locale);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#followScale();
    super.willUpdate(changed);
  }

  protected override parse(raw: unknown): Parsed<number | null> {
    const trimmed = typeof raw === 'string' ? raw.trim() : raw;
    if ((trimmed ?? '') === '') return {value: null};
    const score = typeof trimmed === 'string' || typeof trimmed === 'number' ? Number(trimmed) : NaN;
    let flaw: Flaw | undefined;
    if (isNaN(score)) flaw = 'badInput';
    else if (score < 0) flaw = 'rangeUnderflow';
    else if (score > this.#highest) flaw = 'rangeOverflow';
    else if (score % 1) flaw = 'stepMismatch';
    if (flaw) {
      warn(this, 'score');
      return {value: null, flaw};
    }
    // Turns −0 into 0.
    return {value: score || 0};
  }

  protected override toFormValue(value: number | null): string | null {
    return value === null ? null : String(value);
  }

  protected override showValue(): void {
    const value = this.toFormValue(this.value);
    for (const radio of this.#radios) radio.checked = radio.value === value;
  }

  protected override renderContent(): TemplateResult {
    const {texts} = this;
    const more = this.#areExtrasThere ? extras.value : undefined;
    const moreTexts = textModule('mm-pain-level-extras', this.locale).value?.texts;
    this.#hasExtras = !!more;
    more?.adoptExtraStyles(this.renderRoot as ShadowRoot);
    const appearance = more
      ? oneOf(this, 'appearance', this.appearance, ['numbers', 'words', 'faces', 'slider'])
      : 'numbers';
    const recall = more ? oneOf(this, 'recall', this.recall, ['now', '24h', '7d']) : 'now';
    // Answers in words, with a face or without, need no numbers and no anchors.
    const words = appearance === 'words' ? moreTexts!.words : appearance === 'faces' ? moreTexts!.faces : undefined;
    const onSlider = appearance === 'slider';
    const error = this.errorMessage;
    return html`<fieldset
      role=${onSlider ? 'group' : 'radiogroup'}
      aria-required=${onSlider ? nothing : this.required}
      aria-invalid=${onSlider ? nothing : !!error}
      aria-describedby="anchor-0 anchor-10 error"
      ?disabled=${this.isDisabled}
      @mousedown=${keepFocus}
      @change=${this.#onChange}
      @keydown=${onSlider ? nothing : moveByKey}
    >
      <legend part="label">
        <span .textContent=${textOf(this.label) || (more?.question(recall, moreTexts!) ?? texts.question)}></span>
        ${this.required ? html`<span class="small" .textContent=${`\xa0${texts.required}`}></span>` : nothing}
      </legend>
      ${words ? nothing : this.#renderAnchor(0, texts.lowest)}
      <div class=${appearance} part="options" translate=${words ? nothing : 'no'}>
        ${
          words
            ? more!.answers(words, appearance === 'faces')
            : onSlider
              ? more!.slider(this.value, moreTexts!, !!error)
              : numbers
        }
      </div>
      ${
        words
          ? nothing
          : html`${this.#renderAnchor(10, texts.highest)}
            ${more?.remarks(this, moreTexts!, this.languageTag, (problem) => warn(this, problem))}`
      }
      <p role="status" part="help" .textContent=${this.value! >= this.#helpFrom ? texts.help : ''}></p>
      <p id="error" part="error" .textContent=${error}></p>
    </fieldset>`;
  }

  #renderAnchor(score: number, words: string): TemplateResult {
    return html`<p id="anchor-${score}" class="small" part="anchor">
      <b translate="no">${score}</b> <span .textContent=${words}></span>
    </p>`;
  }

  protected override onInput(inner: Element): void {
    if (!extras.value?.mayScroll(inner)) this.setAnswer(Number((inner as HTMLInputElement).value));
  }

  /** A native `change` is not composed, unlike `input`: it does not leave the shadow tree. */
  #onChange(): void {
    this.dispatchEvent(nativeEvent('change', {bubbles: true}));
  }
}
