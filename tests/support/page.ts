import {fixture as outermost} from '@open-wc/testing';
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
