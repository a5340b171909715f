import {adoptStyles, css, html, svg, type CSSResultOrNative, type TemplateResult} from 'lit';
import type {RecallPeriod} from '../../records/pain-score.js';
import type {texts} from './pain-level-extras.texts.js';

type Texts = typeof texts;

// Loaded on demand: faces, words, slider, bands, and the change since an earlier score.

/** What is read here of a selector. */
export interface Scored {
  readonly value: number | null;
  readonly bands: unknown;
  readonly compareTo: unknown;
}

/** Tells the site owner of an attribute that can't be read. */
type Warn = (problem: 'bands' | 'compare-to') => void;

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

/** Adds the styles of the extras to those of a selector, once. */
export function adoptExtraStyles(root: ShadowRoot, elementStyles: readonly CSSResultOrNative[]): void {
  if (adopted.has(root)) return;
  adopted.add(root);
  adoptStyles(root, [...elementStyles, styles]);
}

/** The question about a recall period; undefined for pain now, which a plain selector asks about. */
export function question(recall: RecallPeriod, texts: Texts): string | undefined {
  switch (recall) {
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

/** The slider on which a key is down that moves it. */
let pressedSlider: EventTarget | null = null;

function onKeyDown({key, target, altKey, ctrlKey, metaKey}: KeyboardEvent): void {
  pressedSlider = SLIDER_KEYS.includes(key) && !altKey && !ctrlKey && !metaKey ? target : null;
}

function onKeyUp(event: KeyboardEvent): void {
  if (pressedSlider === event.target) answerInPlace(event);
  pressedSlider = null;
}

/** A press on the slider that does not move it is an answer too. The browser fires no event for it. */
function answerInPlace({target}: Event): void {
  const slider = target as HTMLInputElement;
  if (slider.matches('.answered, :disabled')) return;
  slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  slider.dispatchEvent(new Event('change', {bubbles: true}));
}

/** A value that Lit sets at each render, even when it last set the same: the visitor may have moved the slider since. */
const alwaysSet = (score: number): string => ({toString: () => String(score)}) as unknown as string;

/**
 * A native slider and its number. An unanswered slider says so in its name as well, because not every browser passes
 * `aria-valuetext` of a native slider on to screen readers.
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
      .value=${alwaysSet(value ?? 0)}
      aria-invalid=${invalid}
      aria-describedby="anchor-0 anchor-10 error"
      @click=${answerInPlace}
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

/** A property's value as an attribute would have it: frameworks set properties, and not always to strings. */
function asAttribute(set: unknown): string | undefined {
  if (set === null || set === undefined || set === false) return undefined;
  if (set === true) return '';
  // The name of any other type can't be read as cut-offs or a score, so it leads to the warning.
  return typeof set === 'string' || typeof set === 'number' ? String(set).trim() : typeof set;
}

/** What the page wants said of a score: the band that it falls into, and the change since an earlier score. */
export function remarks(control: Scored, texts: Texts, language: string, warn: Warn): TemplateResult {
  const {value} = control;
  let band = '';
  const bands = asAttribute(control.bands);
  if (bands !== undefined) {
    const read = cutOffs(bands);
    if (!read) warn('bands');
    else if (value !== null) band = texts.bands[value && 1 + read.filter((cutOff) => value >= cutOff).length]!;
  }
  return html`<p part="band" .textContent=${band}></p>
    <p part="change" .textContent=${change(control, texts, language, warn)}></p>`;
}

/** The change since an earlier score, in points and, but from 0, in percent; never a word on what it means. */
function change(control: Scored, texts: Texts, language: string, warn: Warn): string {
  const {value} = control;
  const compareTo = asAttribute(control.compareTo);
  if (compareTo === undefined) return '';
  const before = compareTo ? Number(compareTo) : NaN;
  if (!(before >= 0 && before <= 10 && Number.isInteger(before))) {
    warn('compare-to');
    return '';
  }
  if (value === null) return '';
  // In right-to-left text, isolates around a number keep its sign in front of it.
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
