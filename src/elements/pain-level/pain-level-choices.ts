import {adoptStyles, css, html, svg, type CSSResultOrNative, type TemplateResult} from 'lit';
import {oneOf, warn} from '../../warn.js';
import type {Appearance, PainLevel} from './pain-level.js';
import type {texts} from './pain-level-choices.texts.js';

type Texts = typeof texts;

// What a plain selector, on pain now and from 0 to 10, can do without.

const styles = css`
  .words {
    grid-template-columns: 1fr;
  }

  .faces {
    grid-template-columns: repeat(auto-fill, minmax(max(2.6em, 44px), 1fr));
  }

  .faces .face {
    padding-block-start: 2.6em;
  }

  .faces svg {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: calc(50% - 1em);
    inline-size: 2em;
    block-size: 2em;
    pointer-events: none;
  }

  .faces :checked ~ svg {
    color: var(--_surface);
  }

  .slider {
    grid-template-columns: 1fr 3.5em;
    align-items: center;
    gap: 0.75em;
  }

  .slider input {
    position: static;
    block-size: max(2.75em, 44px);
    opacity: 1;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .slider input:not(.answered) {
    opacity: 0.45;
  }

  .slider output {
    padding: 0.35em 0.25em;
    font-size: 1.25em;
    font-weight: 600;
    text-align: center;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  @container (min-width: 34em) {
    .words {
      grid-template-columns: repeat(4, 1fr);
    }

    .faces {
      order: -1;
      grid-template-columns: repeat(11, 1fr);
    }

    .slider {
      order: -1;
    }
  }

  @media (forced-colors: active) {
    .faces :checked ~ svg {
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

const adopted = new WeakSet<ShadowRoot>();

/** Adds the styles for all this to those of a selector, once. */
export function adoptMore(root: ShadowRoot, own: readonly CSSResultOrNative[]): void {
  if (adopted.has(root)) return;
  adopted.add(root);
  adoptStyles(root, [...own, styles]);
}

/** The appearance that the page asks for; an unknown one warns and means `numbers`. */
export const appearance = (control: PainLevel): Appearance =>
  oneOf(control, 'appearance', control.appearance, ['numbers', 'words', 'faces', 'slider']);

/** The question about the recall period; an unknown one warns and means now. */
export function question(control: PainLevel, texts: Texts): string | undefined {
  switch (oneOf(control, 'recall', control.recall, ['now', '24h', '7d'])) {
    case '24h':
      return texts.question24h;
    case '7d':
      return texts.question7d;
    default:
      return undefined;
  }
}

/**
 * A face for a score: a ring, two eyes and a mouth that bends from a slight smile to a frown, in even steps. It is our own
 * drawing beside the number, decoration and no scale: no study has matched these faces to pain.
 */
export const face = (score: number): TemplateResult =>
  html`<svg part="face" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM8.500 9v1M15.500 9v1M7.500 ${15.5 - (4 - score) * 0.2}Q12 ${15.5 + (4 - score) * 0.75} 16.500 ${15.5 - (4 - score) * 0.2}" />`}
  </svg>`;

const SLIDER_KEYS = ['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** The slider on which a key went down that moves it. */
let pressed: EventTarget | null = null;

function onKeyDown({key, target, altKey, ctrlKey, metaKey}: KeyboardEvent): void {
  pressed = SLIDER_KEYS.includes(key) && !altKey && !ctrlKey && !metaKey ? target : null;
}

function onKeyUp(event: KeyboardEvent): void {
  if (pressed === event.target) touch(event);
  pressed = null;
}

/** A slider that is touched and let go where it was gives an answer too, of which the browser tells nothing. */
function touch({target}: Event): void {
  const slider = target as HTMLInputElement;
  if (slider.matches('.answered, :disabled')) return;
  slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  slider.dispatchEvent(new Event('change', {bubbles: true}));
}

/** A value that Lit sets at each render, also where it last set the same: the visitor may have moved the slider since. */
const afresh = (score: number): string => ({toString: () => String(score)}) as unknown as string;

/**
 * A native slider and the number that it stands at; until it is touched it has none, and says so in its name as well, since not
 * every browser passes on the text of a native slider's value.
 */
export const slider = (value: number | null, texts: Texts, invalid: boolean): TemplateResult =>
  html`<input
      class=${value === null ? '' : 'answered'}
      part="slider"
      type="range"
      min="0"
      max="10"
      aria-label=${value === null ? `${texts.slider}: ${texts.unanswered}` : texts.slider}
      aria-valuetext=${value ?? texts.unanswered}
      .value=${afresh(value ?? 0)}
      aria-invalid=${invalid}
      aria-describedby="anchor-0 anchor-10 error"
      @click=${touch}
      @keydown=${onKeyDown}
      @keyup=${onKeyUp}
    /><output part="output" translate="no" .textContent=${value ?? '–'}></output>`;

/** The first score of moderate and of severe pain. */
type CutOffs = readonly [moderate: number, severe: number];

/**
 * Reads the cut-offs from the attribute `bands`; none where it can't be read. The default is that of boonstra-2016 for
 * community adults, doi:10.3389/fpsyg.2016.01466.
 */
function cutOffs(bands: string): CutOffs | undefined {
  const read = (bands || '5 7').split(/\s+/).map(Number);
  const [moderate = 0, severe = 0] = read;
  return read.length === 2 && moderate >= 1 && moderate < severe && severe <= 10 ? [moderate, severe] : undefined;
}

/** What a page set, as an attribute would say it: frameworks set properties, and not always to strings. */
function given(set: unknown): string | undefined {
  if (set === null || set === undefined || set === false) return undefined;
  if (set === true) return '';
  // Of anything else its type is told, which can't be read either and is warned of.
  return typeof set === 'string' || typeof set === 'number' ? String(set).trim() : typeof set;
}

/** What is said of a score where the page asks for it: the band it falls into, and the change since an earlier one. */
export function remarks(control: PainLevel, texts: Texts, language: string): TemplateResult {
  const {value} = control;
  let band = '';
  const bands = given(control.bands);
  if (bands !== undefined) {
    const read = cutOffs(bands);
    if (!read) warn(control, 'bands');
    else if (value !== null) band = texts.bands[value && 1 + read.filter((cutOff) => value >= cutOff).length]!;
  }
  return html`<p part="band" .textContent=${band}></p>
    <p part="change" .textContent=${change(control, texts, language)}></p>`;
}

/** The change since an earlier score, in points and, but from 0, in percent; never a word on what it means. */
function change(control: PainLevel, texts: Texts, language: string): string {
  const {value} = control;
  const compareTo = given(control.compareTo);
  if (compareTo === undefined) return '';
  const before = compareTo ? Number(compareTo) : NaN;
  if (!(before >= 0 && before <= 10 && Number.isInteger(before))) {
    warn(control, 'compare');
    return '';
  }
  if (value === null) return '';
  // Where the text around runs from right to left, marks around a number keep its sign before it.
  const [start, end] = language.startsWith('ar') ? ['\u2066', '\u2069'] : ['', ''];
  const format = (number: number, style: 'decimal' | 'percent'): string => {
    const options = {style, signDisplay: 'exceptZero', maximumFractionDigits: 0, numberingSystem: 'latn'} as const;
    return start + number.toLocaleString(language, options) + end;
  };
  return (before ? texts.change : texts.changeFrom0)
    .replace('{before}', String(before))
    .replace('{points}', format(value - before, 'decimal'))
    .replace('{percent}', format((value - before) / (before || 1), 'percent'));
}
