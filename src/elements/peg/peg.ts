import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {FormControl, keepFocus, type Parsed} from '../../forms/form-control.js';
import {nativeEvent} from '../../forms/native-event.js';
import {moveByKey} from '../../forms/radio-keys.js';
import {scoreOptionsStyles} from '../../forms/score-options.styles.js';
import {importCode} from '../../loading/import-module.js';
import {importNow} from '../../loading/lazy-module.js';
import {sourceLocale} from '../../localization/language.js';
import {nearestAttribute} from '../../page-attributes.js';
import type {Observation} from '../../records/observation.js';
import {hostStyles, sizeContainer} from '../../theme/host.styles.js';
import {warn} from '../../warn.js';
import {pegQuestions, type PegQuestion} from './peg-scale.js';
import {pegStyles} from './peg.styles.js';

/** An answer to one question: 0 to 10, or `null` while there is none. */
type Score = number | null;

type Value = readonly [Score, Score, Score];

const NONE: Value = Object.freeze([null, null, null] as const);

const SCORES = '0 1 2 3 4 5 6 7 8 9 10'.split(' ');

/** Reads the answer to one question: a number, or a string with one. `-` and empty values mean no answer. */
function parseScore(raw: unknown): Parsed<Score> {
  const token = typeof raw === 'string' ? raw.trim() : (raw ?? '');
  if (token === '' || token === '-') return {value: null};
  const score = typeof token === 'string' || typeof token === 'number' ? Number(token) : NaN;
  if (isNaN(score)) return {value: null, flaw: 'badInput'};
  if (score < 0) return {value: null, flaw: 'rangeUnderflow'};
  if (score > 10) return {value: null, flaw: 'rangeOverflow'};
  if (score % 1) return {value: null, flaw: 'stepMismatch'};
  // Makes −0 a plain 0.
  return {value: score || 0};
}

/** Splits a raw value into the answers to the three questions; undefined when it can't be split. */
function split(raw: unknown): readonly unknown[] | undefined {
  if (Array.isArray(raw)) return raw as unknown[];
  if (typeof raw === 'string') return raw.split(/\s+/).filter(Boolean);
  return (raw ?? '') === '' ? [] : undefined;
}

/**
 * A form control with the three questions of the PEG, a validated scale of pain and of what it keeps people from (krebs-2009,
 * doi:10.1007/s11606-009-0981-1). It submits each answer as `name-pain`, `name-enjoyment` and `name-activity`, and the mean of
 * the three, with one decimal place, under its `name` as soon as all are answered. 0 is an answer.
 *
 * `value` has the answers to the three questions in their order, such as `[5, null, 4]`, with `null` for a question that is still
 * open; the attribute has the same as `5 - 4`. A part of the answers is submitted too; `required` asks for all three.
 *
 * The questions and the ends of their scales are in English, in the published words, on pages of every language: of a validated
 * scale only a published translation may be used, and none comes with this library. If you have one, put it into the slots.
 *
 * Fires `input` and `change` when the visitor chooses, as native radios do, and never when the page sets the value.
 *
 * @summary The PEG: three questions, each from 0 to 10, on pain in the past week and its effect on daily life; a form control.
 *
 * @tag mm-peg
 *
 * @slot - Fallback content, shown until the control is ready
 * @slot pain - The question about pain, in a published translation
 * @slot enjoyment - The question about the enjoyment of life, in a published translation
 * @slot activity - The question about general activity, in a published translation
 * @slot lowest-pain - The words at 0 of the question about pain
 * @slot highest-pain - The words at 10 of the question about pain
 * @slot lowest-interference - The words at 0 of the two other questions; the second of these repeats their text
 * @slot highest-interference - The words at 10 of the two other questions; the second of these repeats their text
 *
 * @fires {Event} input - The visitor has chosen another answer; bubbles and is composed
 * @fires {Event} change - As `input`, right after it; bubbles
 *
 * @csspart label - What the three questions are about
 * @csspart question - A question
 * @csspart options - The row of answers to a question
 * @csspart option - One answer: its label
 * @csspart answer - The box of an answer
 * @csspart anchor - The words at an end of a scale
 * @csspart mean - The mean of the three answers, once all are there
 * @csspart error - The message about a missing answer
 * @csspart source - Where the questions come from
 *
 * @cssstate user-invalid - The visitor has been told that the answer is not valid
 */
export class Peg extends FormControl<readonly [number | null, number | null, number | null], 'mm-peg'> {
  static override styles: CSSResultGroup = [hostStyles, sizeContainer, scoreOptionsStyles, pegStyles];

  protected override readonly textsName = 'mm-peg';

  constructor() {
    super();
    // One question repeats the text of a slot that belongs to another one, and `slotchange` does not fire when that text changes.
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['slot', 'lang', 'dir'],
    });
    this.#adoptClonedAnswers();
  }

  /** The mean of the three answers, not rounded; `null` unless all three questions are answered. */
  get mean(): number | null {
    const [pain, enjoyment, activity] = this.value;
    return pain === null || enjoyment === null || activity === null ? null : (pain + enjoyment + activity) / 3;
  }

  /**
   * The answers and their mean as a FHIR R4 Observation; undefined unless all three questions are answered.
   *
   * @param at when the answers were given; now, unless you say otherwise
   * @returns what `pegToFhir` returns; the promise rejects when the module with that function can't be loaded
   */
  async toFhir(at: Date = new Date()): Promise<Observation | undefined> {
    const [pain, enjoyment, activity] = this.value;
    return (await importNow((attempt) => importCode('peg', attempt))).pegToFhir({pain, enjoyment, activity, at});
  }

  /** The radios, by question. */
  get #groups(): HTMLInputElement[][] {
    const groups = [...(this.shadowRoot?.querySelectorAll('[role=radiogroup]') ?? [])];
    return groups.map((group) => [...group.querySelectorAll('input')]);
  }

  /** The first question that is still open, since the browser's message about a missing answer points there. */
  protected override get focusTarget(): HTMLInputElement | undefined {
    const groups = this.#groups;
    const chosen = groups.map((radios) => radios.find((radio) => radio.checked));
    const open = chosen.indexOf(undefined);
    return open < 0 ? chosen[0] : groups[open]![0];
  }

  /** An incomplete answer is kept and submitted, but `required` asks for all three. */
  protected override isMissing(value: Value): boolean {
    return value.includes(null);
  }

  protected override parse(raw: unknown): Parsed<Value> {
    const given = split(raw);
    if (given && !given.length) return {value: NONE};
    const [pain, enjoyment, activity] = [given?.[0], given?.[1], given?.[2]].map(parseScore) as [
      Parsed<Score>,
      Parsed<Score>,
      Parsed<Score>,
    ];
    const flaw = given?.length === 3 ? (pain.flaw ?? enjoyment.flaw ?? activity.flaw) : 'badInput';
    if (flaw) {
      warn(this, 'peg');
      return {value: NONE, flaw};
    }
    return {value: Object.freeze([pain.value, enjoyment.value, activity.value] as const)};
  }

  protected override toFormValue(value: Value): FormData | null {
    if (value.every((score) => score === null)) return null;
    const data = new FormData();
    const {name, mean} = this;
    if (!name) return data;
    if (mean !== null) data.append(name, mean.toFixed(1));
    pegQuestions.forEach(({item}, index) => {
      const score = value[index] ?? null;
      if (score !== null) data.append(`${name}-${item}`, String(score));
    });
    return data;
  }

  protected override toState(): string {
    const {value} = this;
    return value.every((score) => score === null) ? '' : value.map((score) => score ?? '-').join(' ');
  }

  protected override showValue(): void {
    const {value} = this;
    this.#groups.forEach((radios, index) => {
      for (const radio of radios) radio.checked = radio.value === String(value[index]);
    });
  }

  protected override renderContent(): TemplateResult {
    const {texts, mean} = this;
    return html`<fieldset ?disabled=${this.isDisabled} @mousedown=${keepFocus} @change=${this.#onChange}>
      <legend part="label">
        <span .textContent=${texts.label}></span>
        ${this.required ? html`<span class="small" .textContent=${`\xa0${texts.required}`}></span>` : nothing}
      </legend>
      ${pegQuestions.map((question, index) => this.#renderQuestion(question, index))}
      <div>
        <div role="status">
          <p part="mean" .textContent=${mean === null ? '' : texts.mean.replace('{mean}', this.#format(mean))}></p>
        </div>
        <p id="error" part="error" .textContent=${this.errorMessage}></p>
        <p class="small" part="source" .textContent=${texts.source}></p>
      </div>
    </fieldset>`;
  }

  #renderQuestion(question: PegQuestion, index: number): TemplateResult {
    const {item, rates, wording} = question;
    const {value} = this;
    // While a question is unanswered, only unanswered ones are marked as invalid. Otherwise the error is about all three.
    const isInvalid = !!this.errorMessage && (value[index] === null || !value.includes(null));
    // Slotted content is shown only once, so the first question has the slot and later ones repeat its text.
    const isRepeated = pegQuestions.findIndex((each) => each.rates === rates) < index;
    return html`<div
      role="radiogroup"
      aria-labelledby=${item}
      aria-required=${this.required}
      aria-invalid=${isInvalid}
      aria-describedby="${item}-0 ${item}-10 error"
      @keydown=${moveByKey}
    >
      <p id=${item} part="question">${this.#renderWording(item, wording)}</p>
      ${(['lowest', 'highest'] as const).map(
        (end) =>
          html`<p id="${item}-${end === 'lowest' ? 0 : 10}" class="small ${end}" part="anchor">
            <b translate="no">${end === 'lowest' ? 0 : 10}</b>
            ${this.#renderWording(`${end}-${rates}`, question[end], isRepeated)}
          </p>`,
      )}
      <div class="numbers" part="options">
        ${SCORES.map(
          (score) =>
            html`<label part="option">
              <input type="radio" name=${item} value=${score} />
              <span part="answer" translate="no" .textContent=${score}></span>
            </label>`,
        )}
      </div>
    </div>`;
  }

  /**
   * The published words, or the translation that the page provides. Nothing else may replace them, so browsers are told not to
   * translate them either.
   */
  #renderWording(slot: string, english: string, isRepeated = false): TemplateResult {
    const wording = html`<span lang="en" dir="ltr" translate="no" .textContent=${english}></span>`;
    let shown = html`<slot name=${slot}>${wording}</slot>`;
    if (isRepeated) {
      const given = this.querySelector<HTMLElement>(`:scope > [slot=${slot}]`);
      shown = given
        ? html`<span
            lang=${given.lang || nothing}
            dir=${given.dir || nothing}
            .textContent=${given.textContent}
          ></span>`
        : wording;
    }
    // When we do not have the page's language, the control is in English, from left to right. Content that the page provides
    // keeps the page's language and direction.
    const isEnglish = this.locale === sourceLocale;
    const language = (isEnglish && nearestAttribute(this, 'lang')) || nothing;
    const direction = (isEnglish && getComputedStyle(this).direction) || nothing;
    return html`<span lang=${language} dir=${direction}>${shown}</span>`;
  }

  #format(mean: number): string {
    const digits = {minimumFractionDigits: 1, maximumFractionDigits: 1, numberingSystem: 'latn'};
    return mean.toLocaleString(this.languageTag, digits);
  }

  /** Replaces `adoptClonedAnswer` of the base class, which could not tell which questions are unanswered. */
  #adoptClonedAnswers(): void {
    const groups = this.#groups;
    if (!groups.length) return;
    const chosen = groups.map((radios) => radios.find((radio) => radio.checked)?.value ?? '-').join(' ');
    const answers = this.parse(chosen).value;
    if (String(this.parse(this.defaultValue).value) !== String(answers)) this.value = answers;
  }

  protected override fromFormData(answers: FormData): string {
    const given = pegQuestions.map(({item}) => answers.get(`${this.name}-${item}`) as string | null);
    return given.some(Boolean) ? given.map((score) => score ?? '-').join(' ') : '';
  }

  protected override onInput(inner: Element): void {
    const {name, value} = inner as HTMLInputElement;
    this.setAnswer(this.value.map((score, index) => (pegQuestions[index]!.item === name ? Number(value) : score)));
  }

  /** A native `change` is not composed, unlike `input`: it does not leave the shadow tree. */
  #onChange(): void {
    this.dispatchEvent(nativeEvent('change', {bubbles: true}));
  }
}
