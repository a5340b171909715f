import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {Chunk} from '../../chunk.js';
import {FormControl, type Flaw, type Parsed} from '../../forms/form-control.js';
import {msg} from '../../localization/msg.js';
import {hostStyles} from '../../theme/host.styles.js';
import {oneOf, warn} from '../../warn.js';
import {painLevelStyles} from './pain-level.styles.js';

/** The time that the question asks about: this moment, the past 24 hours or the past 7 days. */
export type RecallPeriod = 'now' | '24h' | '7d';

/** `numbers` is the numeric rating scale NRS-11, 0 to 10; `words` the verbal rating scale VRS-4, scored 0 to 3. */
export type Appearance = 'numbers' | 'words';

const choices = new Chunk(() => import('./choices.js'));

const SCORES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

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
 * @csspart option - One answer
 * @csspart anchor - The words at an end of the scale
 * @csspart band - The band word
 * @csspart help - The words on when to get help, at 10 of 10
 * @csspart error - The message about a missing answer
 *
 * @cssstate user-invalid - The visitor has been told that the answer is not valid
 *
 * @cssproperty [--mm-color-accent=light-dark(#065, #7dc)] - Links, icons and what is chosen
 * @cssproperty [--mm-color-text=light-dark(#122, #eee)] - Text
 * @cssproperty [--mm-color-muted=light-dark(#566, #abb)] - Labels and notes
 * @cssproperty [--mm-color-surface=light-dark(#fff, #122)] - Background
 * @cssproperty [--mm-color-border=light-dark(#cdd, #344)] - Lines
 * @cssproperty [--mm-color-alert=light-dark(#b22, #fba)] - The message about a missing answer
 * @cssproperty [--mm-radius=0.75em] - Radius of corners
 * @cssproperty [--mm-font=inherit] - Font family
 * @cssproperty [--mm-space=1em] - Space between the parts
 */
export class PainLevel extends FormControl<number | null> {
  static override styles: CSSResultGroup = [hostStyles, painLevelStyles];

  static override properties: PropertyDeclarations = {label: {}, recall: {}, appearance: {}, bands: {}};

  /**
   * The question; by default one that asks about the recall period.
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
   * such as `4 7`; empty means `5 7` (boonstra-2016, doi:10.3389/fpsyg.2016.01466). Cut-offs differ between studies.
   * Without the attribute no word is shown; what can't be read warns and shows none.
   *
   * @attr bands
   */
  declare bands: string | null;

  #appearance: Appearance = 'numbers';

  constructor() {
    super();
    this.label = '';
    this.recall = 'now';
    this.bands = null;
  }

  /**
   * `numbers` for NRS-11 (0 to 10) or `words` for VRS-4 (none, mild, moderate, severe: 0 to 3). Anything else warns and
   * means `numbers`. The scales are not the same measure: when this changes, the visitor's answer is cleared.
   *
   * @attr appearance
   */
  get appearance(): Appearance {
    return this.#appearance;
  }

  set appearance(appearance: Appearance) {
    const before = this.#scale;
    this.#appearance = appearance;
    if (this.#scale !== before) this.reparse();
  }

  /** The scale in use, whatever `appearance` may say. */
  get #scale(): Appearance {
    return this.#appearance === 'words' ? 'words' : 'numbers';
  }

  get #radios(): HTMLInputElement[] {
    return [...(this.shadowRoot?.querySelectorAll('input') ?? [])];
  }

  protected override get focusTarget(): HTMLInputElement | undefined {
    return this.#radios.find((radio) => radio.checked) ?? this.#radios[0];
  }

  protected override needs(locale: string): (Chunk<unknown> | undefined)[] {
    const plain = this.#scale === 'numbers' && this.recall === 'now' && this.bands === null;
    return [...super.needs(locale), plain ? undefined : choices];
  }

  protected override parse(raw: unknown): Parsed<number | null> {
    const given = typeof raw === 'string' ? raw.trim() : raw;
    if (given === null || given === undefined || given === '') return {value: null};
    const score = typeof given === 'string' || typeof given === 'number' ? Number(given) : NaN;
    let flaw: Flaw | undefined;
    if (Number.isNaN(score)) flaw = 'badInput';
    else if (score < 0) flaw = 'rangeUnderflow';
    else if (score > (this.#scale === 'words' ? 3 : 10)) flaw = 'rangeOverflow';
    else if (score % 1) flaw = 'stepMismatch';
    // Minus zero is zero.
    if (flaw) warn(this, 'score');
    return flaw ? {value: null, flaw} : {value: score || 0};
  }

  protected override toFormValue(value: number | null): string | null {
    return value === null ? null : String(value);
  }

  protected override showValue(): void {
    const shown = this.toFormValue(this.value);
    for (const radio of this.#radios) radio.checked = radio.value === shown;
  }

  protected override renderContent(): TemplateResult {
    const scale = oneOf(this, 'appearance', this.appearance, ['numbers', 'words']);
    const inNumbers = scale === 'numbers';
    const error = this.errorMessage;
    return html`<fieldset
      role="radiogroup"
      aria-required=${this.required}
      aria-invalid=${error !== ''}
      aria-describedby="anchor-0 anchor-10 error"
      ?disabled=${this.isDisabled}
      @input=${this.#onInput}
      @change=${this.#onChange}
    >
      <legend part="label">
        <span .textContent=${this.label || this.#question()}></span>
        ${
          this.required
            ? html`<span class="small" .textContent=${msg('(required)', {id: 'pain-level.required'})}></span>`
            : nothing
        }
      </legend>
      ${inNumbers ? this.#renderAnchor(0, msg('No pain', {id: 'pain-level.anchor.lowest'})) : nothing}
      <div class=${scale} part="options">
        ${(inNumbers ? SCORES : (choices.value?.words() ?? [])).map(
          (answer, score) =>
            html`<label part="option">
              <input type="radio" name="score" value=${score} />
              <span class="face" translate=${inNumbers ? 'no' : 'yes'} .textContent=${answer}></span>
            </label>`,
        )}
      </div>
      ${
        inNumbers
          ? html`${this.#renderAnchor(10, msg('Worst pain imaginable', {id: 'pain-level.anchor.highest'}))}
              <div role="status">
                <p part="band" .textContent=${this.#bandWords()}></p>
                <p part="help" .textContent=${this.value === 10 ? this.#help() : ''}></p>
              </div>`
          : nothing
      }
      <p id="error" part="error" .textContent=${error}></p>
    </fieldset>`;
  }

  #renderAnchor(score: number, words: string): TemplateResult {
    return html`<p id="anchor-${score}" class="small" part="anchor">
      <b translate="no">${score}</b> <span .textContent=${words}></span>
    </p>`;
  }

  #help(): string {
    return msg(
      'That is a lot of pain. If it is new or sudden, or if you feel very ill, see a doctor today or call your local emergency number.',
      {id: 'pain-level.help'},
    );
  }

  #question(): string {
    const recall = oneOf(this, 'recall', this.recall, ['now', '24h', '7d']);
    return recall === 'now' || !choices.value
      ? msg('How strong is your pain right now?', {id: 'pain-level.question.now'})
      : choices.value.questions()[recall];
  }

  #bandWords(): string {
    if (this.bands === null || !choices.value) return '';
    const cutOffs = choices.value.cutOffs(this.bands);
    if (!cutOffs) warn(this, 'bands');
    return cutOffs && this.value !== null ? choices.value.bandWords(this.value, cutOffs) : '';
  }

  #onInput(event: Event): void {
    this.answer(Number((event.target as HTMLInputElement).value));
  }

  /** Unlike `input`, a native `change` stays inside the shadow tree. */
  #onChange(): void {
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }
}
