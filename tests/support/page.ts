import {fixture as outermost} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';
// Here already, so that what a test makes an element say does not arrive in the next test.
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

/** A fixture in which each element shows itself already; that of the library waits for the outermost one only. */
export async function fixture<T extends Element>(template: TemplateResult): Promise<T> {
  const page = await outermost<T>(template);
  await ready(page);
  return page;
}

/** The text that an element shows, slotted content of the page apart. */
export function shadowText(element: Element): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent!.trim();
    if (text) texts.push(text);
  }
  return texts.join('\n');
}

/** Does to a shadow tree what a browser's page translation does: wraps each text node in two elements of its own. */
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

/** Waits until `done` is true, for at most eight seconds: a machine may be busy, and a test may last ten. */
export async function until(done: () => unknown): Promise<void> {
  for (let i = 0; i < 400 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!done()) throw new Error(`still not true after 8 s: ${String(done)}`);
}
