import {aTimeout, fixture as outermost} from '@open-wc/testing';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import type {LitElement, TemplateResult} from 'lit';
// Imported in advance, so that a warning that one test causes does not arrive during the next one.
import '../../src/on-demand/warnings.js';

/** Collects what is written to the console while `run` runs, and for a moment after. */
export async function consoleDuring(run: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const {warn, error} = console;
  console.warn = console.error = (...parts: unknown[]) => lines.push(parts.map(String).join(' '));
  try {
    await run();
    await new Promise((resolve) => setTimeout(resolve, 150));
  } finally {
    Object.assign(console, {warn, error});
  }
  return lines;
}

/** Waits until each element of ours within has all that it needs and shows it. */
export async function ready(page: Element): Promise<void> {
  await Promise.all([...page.querySelectorAll<LitElement>('*')].map((each) => each.updateComplete));
}

/** A fixture in which every element has rendered. The fixture of the library waits only for the outermost element. */
export async function fixture<T extends Element>(template: TemplateResult): Promise<T> {
  const page = await outermost<T>(template);
  await ready(page);
  return page;
}

/** The text that an element shows, without slotted content. */
export function shadowText(element: Element): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent!.trim();
    if (text) texts.push(text);
  }
  return texts.join('\n');
}

/** Wraps each text node of a shadow tree in two elements, as a browser does when it translates a page. */
export function wrapTextNodes(element: Element): void {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.textContent!.trim()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    const outer = document.createElement('font' as string);
    const inner = document.createElement('font' as string);
    node.replaceWith(outer);
    outer.append(inner);
    inner.append(node);
  }
}

/** Waits until `done` is true, for at most eight seconds, because a machine may be busy and a test may take ten. */
export async function until(done: () => unknown): Promise<void> {
  for (let i = 0; i < 400 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!done()) throw new Error(`still not true after 8 s: ${String(done)}`);
}

/** A point in the window, in whole pixels. */
export type Point = readonly [x: number, y: number];

/**
 * Touches a slider, moves through `path` and lifts the finger. It is a real touch in Chromium and Firefox. The driver of WebKitGTK has no
 * fingers, so there the events are made as WebKit fires them on a phone: the slider follows the finger, and when the finger first moves
 * up or down, `pointercancel` ends it, because the page scrolls.
 */
export async function touch(slider: HTMLInputElement, path: readonly Point[]): Promise<void> {
  if (await executeServerCommand<boolean, readonly Point[]>('touch', path)) return;
  const {left, width} = slider.getBoundingClientRect();
  const fire = async (type: string, [clientX, clientY]: Point): Promise<void> => {
    slider.dispatchEvent(
      new PointerEvent(type, {pointerType: 'touch', bubbles: true, composed: true, clientX, clientY, isPrimary: true}),
    );
    await aTimeout(0);
  };
  const follow = ([x]: Point): void => {
    const value = String(Math.round(Math.max(0, Math.min(1, (x - left) / width)) * 10));
    if (slider.value === value) return;
    slider.value = value;
    slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  };
  const [start, ...others] = path as readonly [Point, ...Point[]];
  const before = slider.value;
  await fire('pointerdown', start);
  follow(start);
  for (const point of others) {
    if (Math.abs(point[1] - start[1]) > 8) return fire('pointercancel', point);
    await fire('pointermove', point);
    follow(point);
  }
  const end = path.at(-1)!;
  await fire('pointerup', end);
  if (slider.value !== before) slider.dispatchEvent(new Event('change', {bubbles: true}));
  await aTimeout(0);
  slider.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, clientX: end[0], clientY: end[1]}));
}

/** The rules of a style sheet, with those in other rules. */
function* rulesIn({cssRules}: {readonly cssRules: CSSRuleList}): Generator<CSSRule> {
  for (const rule of cssRules) {
    yield rule;
    if ('cssRules' in rule) yield* rulesIn(rule as CSSGroupingRule);
  }
}

/** The driver of WebKitGTK can't emulate paper. */
const hasPaper = !/AppleWebKit/.test(navigator.userAgent) || /Chrom/.test(navigator.userAgent);

/**
 * Runs `look` as if the page were printed. In WebKitGTK, the print rules of the element's style sheets apply on screen meanwhile, so what
 * they change is tested there too.
 */
export async function onPaper(element: Element, look: () => unknown): Promise<void> {
  const printRules = element
    .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...rulesIn(sheet)])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  try {
    if (hasPaper) await emulateMedia({media: 'print'});
    else for (const {media} of printRules) media.mediaText = 'all';
    await look();
  } finally {
    if (hasPaper) await emulateMedia({media: 'screen'});
    else for (const {media} of printRules) media.mediaText = 'print';
  }
}
