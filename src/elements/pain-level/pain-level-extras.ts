import {adoptStyles, css, html, nothing, svg, type TemplateResult} from 'lit';
import {nativeEvent} from '../../forms/native-event.js';
import type {RecallPeriod} from '../../records/pain-score.js';
import type {texts} from './pain-level-extras.texts.js';

type Texts = typeof texts;

// Loaded on demand: faces, words, slider, bands, and the change since an earlier score.

/** The properties of a selector that this module reads. */
export interface Scored {
  readonly value: number | null;
  readonly bands: unknown;
  readonly compareTo: unknown;
  readonly shadowRoot: ShadowRoot | null;
}

/** Warns the site owner of an attribute that can't be read. */
type Warn = (problem: 'bands' | 'compare-to') => void;

const styles = css`
  .words {
    grid-template-columns: 1fr;
  }

  .faces {
    grid-template-columns: repeat(auto-fill, minmax(6em, 1fr));
  }

  .words label,
  .faces label,
  .words [part='answer'],
  .faces [part='answer'] {
    display: grid;
  }

  .words [part='answer'],
  .faces [part='answer'] {
    place-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em;
    line-height: inherit;
  }

  .faces [part='answer'] {
    padding: 3.6em 0.25em 0.5em;
    font-size: 0.9em;
  }

  .faces svg {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: calc(50% - 1.4em);
    inline-size: 2.8em;
    block-size: 2.8em;
    color: var(--_text);
    pointer-events: none;
  }

  .faces :checked ~ svg {
    color: var(--_on-accent);
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
    touch-action: pan-y;
  }

  .slider input:not(.answered) {
    accent-color: var(--_muted);
  }

  [part='output'] {
    padding: 0.35em 0.25em;
    font-size: 1.25em;
    font-weight: 600;
    text-align: center;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (min-width: 34em) {
    .words {
      grid-template-columns: repeat(4, 1fr);
    }

    .faces {
      grid-template-columns: repeat(6, 1fr);
    }

    .slider {
      order: -1;
    }
  }

  @media print {
    .faces :checked ~ svg {
      color: #000;
    }
  }

  @media (forced-colors: active) {
    .faces :checked ~ svg {
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

const adopted = new WeakMap<ShadowRoot, CSSStyleSheet | undefined>();

/** Adds the styles of the extras to those of a selector, once; again when it has moved to another document, which drops them. */
export function adoptExtraStyles(root: ShadowRoot): void {
  const window = root.ownerDocument.defaultView;
  if ('adoptedStyleSheets' in root && window) {
    const last = adopted.get(root);
    if (last && root.adoptedStyleSheets.includes(last)) return;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    adopted.set(root, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } else if (!adopted.has(root)) {
    adopted.set(root, undefined);
    adoptStyles(root, [styles]);
  }
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

/** The mouths of the six faces: straight at first, then more and more bent and stretched. No face smiles or weeps. */
const MOUTHS = [
  'M8.5 16h7',
  'M8.5 16.300q3.500-.9 7 0',
  'M8.300 16.700q3.700-2 7.400 0',
  'M8 17.200q4-3.500 8 0',
  'M7.700 17.500q4.300-4.800 8.600 0',
  'M7.500 18q4.500-6 9 0z',
];

/** The eyebrows: level at first, then with the inner ends raised more and more. With the outer ends raised, a face looks angry. */
const brows = (score: number): string =>
  `M7.5 ${7.8 + score * 0.15}l3 ${-score * 0.3}M16.5 ${7.8 + score * 0.15}l-3 ${-score * 0.3}`;

/** The eyes: open, and from the fourth face on pressed shut. */
const eyes = (score: number): string =>
  score < 4 ? 'M9 10.800v.8M15 10.800v.8' : 'M7.800 11.500l2.400-.6M16.200 11.500l-2.400-.6';

/**
 * A face for an answer: our own drawing, from neutral to severe pain. It is decoration beside the word: no study has matched these
 * faces to pain.
 */
const face = (score: number): TemplateResult =>
  html`<svg part="face" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z${brows(score)}${eyes(score)}${MOUTHS[score]!}" />`}
  </svg>`;

/** Answers in words, each with its face if the page asks for faces. */
export const answers = (words: readonly string[], withFaces: boolean): TemplateResult[] =>
  words.map(
    (word, score) =>
      html`<label part="option"
        ><input type="radio" name="score" value=${score} /><span part="answer" .textContent=${word}></span>${
          withFaces ? face(score) : nothing
        }</label
      >`,
  );

const SLIDER_KEYS = ['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** The slider on which a key that moves sliders is held down. */
let pressedSlider: EventTarget | null = null;

function onKeyDown({key, target, altKey, ctrlKey, metaKey}: KeyboardEvent): void {
  touch = undefined;
  pressedSlider = SLIDER_KEYS.includes(key) && !altKey && !ctrlKey && !metaKey ? target : null;
}

function onKeyUp(event: KeyboardEvent): void {
  if (pressedSlider === event.target) answerInPlace(event);
  pressedSlider = null;
}

/** A key or a tap that does not move the slider is an answer too, but the browser fires no input or change for it. */
function answerInPlace({target}: Pick<Event, 'target'>): void {
  const slider = target as HTMLInputElement;
  if (!slider.matches('.answered, :disabled')) fireAnswer(slider);
}

function fireAnswer(slider: HTMLInputElement): void {
  slider.dispatchEvent(nativeEvent('input', {bubbles: true, composed: true}));
  slider.dispatchEvent(nativeEvent('change', {bubbles: true}));
}

/** How far, in pixels, a finger must move for more than a tap: sideways it moves the slider, up or down it scrolls the page. */
const FAR = 8;

/** A finger or a pen on a slider. Until it has moved sideways or is lifted, it may be about to scroll the page. */
interface Touch {
  readonly slider: HTMLInputElement;
  readonly x: number;
  readonly y: number;
  /** The value of the slider before the touch. */
  readonly before: string;
  isAnswer: boolean;
}

let touch: Touch | undefined;

function onPointerDown({pointerType, target, clientX: x, clientY: y}: PointerEvent): void {
  const slider = target as HTMLInputElement;
  touch = pointerType !== 'mouse' ? {slider, x, y, before: slider.value, isAnswer: false} : undefined;
}

function onPointerMove({clientX}: PointerEvent): void {
  if (!touch || touch.isAnswer || Math.abs(clientX - touch.x) < FAR) return;
  touch.isAnswer = true;
  touch.slider.dispatchEvent(nativeEvent('input', {bubbles: true, composed: true}));
}

/** The longest time, in milliseconds, that a browser takes to move a slider to where it was tapped. */
const TAP = 60;

/**
 * A tap is an answer, wherever on the slider it is. A move up or down is none, also where the browser has nothing to scroll and so
 * does not cancel the touch.
 */
function onPointerUp({clientY}: PointerEvent): void {
  const tapped = touch;
  if (!tapped || tapped.isAnswer) return;
  if (Math.abs(clientY - tapped.y) >= FAR) {
    onPointerCancel();
    return;
  }
  const {slider, before} = tapped;
  tapped.isAnswer = true;
  if (slider.value !== before) {
    // The browser moved the slider when the touch began, and its `input` event was held back. Its `change` event is still to
    // come.
    slider.dispatchEvent(nativeEvent('input', {bubbles: true, composed: true}));
  } else {
    // If the slider has the tapped value already, the browser fires no event.
    setTimeout(() => slider.value === before && answerInPlace({target: slider}), TAP);
  }
}

/**
 * The browser has started to scroll, so the touch was not an answer. Events that the browser still fires for this touch come at
 * once; later events belong to other input.
 */
function onPointerCancel(): void {
  const cancelled = touch;
  if (!cancelled || cancelled.isAnswer) return;
  const {slider, before} = cancelled;
  slider.value = before;
  setTimeout(() => {
    if (touch !== cancelled) return;
    // Firefox moves the slider once more when the finger is lifted.
    slider.value = before;
    touch = undefined;
  }, TAP);
}

/** Whether a slider is touched and the touch may still become a scroll. */
export const mayScroll = (inner: Element): boolean => !!touch && touch.slider === inner && !touch.isAnswer;

/** Holds back the browser's events while a touch may still become a scroll. */
function holdBack(event: Event): void {
  if (mayScroll(event.target as Element)) event.stopPropagation();
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
      @pointerdown=${onPointerDown}
      @pointermove=${onPointerMove}
      @pointerup=${onPointerUp}
      @pointercancel=${onPointerCancel}
      @input=${holdBack}
      @change=${holdBack}
    /><span part="output" translate="no" aria-hidden="true" .textContent=${value ?? '–'}></span>`;

/** The first score of moderate and of severe pain. */
type CutOffs = readonly [moderate: number, severe: number];

/**
 * Reads the cut-offs from the attribute `bands`; undefined where it can't be read. The default, 1 to 5, 6 to 7 and 8 to 10, is that of
 * boonstra-2016 for pain of muscles and joints (2854 patients), doi:10.3389/fpsyg.2016.01466.
 */
function cutOffs(bands: string): CutOffs | undefined {
  const read = (bands || '6 8').split(/\s+/).map(Number);
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

/** The remarks on a score that the page asks for: its band, and the change since an earlier score. */
export function remarks(control: Scored, texts: Texts, language: string, warn: Warn): TemplateResult {
  const {value} = control;
  let band = '';
  const bands = asAttribute(control.bands);
  if (bands !== undefined) {
    const read = cutOffs(bands);
    if (!read) warn('bands');
    else if (value !== null) band = texts.bands[value && 1 + read.filter((cutOff) => value >= cutOff).length]!;
  }
  const changed = change(control, texts, language, warn);
  announce(control, [band, changed].filter(Boolean).join(' '));
  return html`<p part="band" .textContent=${band}></p>
    <p part="change" .textContent=${changed}></p>
    <p role="status" class="spoken"></p>`;
}

const announcements = new WeakMap<object, {readonly text: string; readonly timer: ReturnType<typeof setTimeout>}>();

/**
 * Announces a change to screen readers, half a second after the last one, so that the announcement does not interrupt that of
 * each arrow key.
 */
function announce(control: Scored, text: string): void {
  const last = announcements.get(control);
  if (last?.text === text) return;
  clearTimeout(last?.timer);
  const timer = setTimeout(() => {
    const region = control.shadowRoot?.querySelector('.spoken');
    if (region) region.textContent = text;
  }, 500);
  announcements.set(control, {text, timer});
}

/**
 * The change since an earlier score, in points and in percent; from 0 there is no percentage. It never says what the change
 * means.
 */
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
