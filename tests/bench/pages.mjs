// The pages of the bench: a server of the variants, a browser, and what is done on a page.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {chromium} from '../support/browsers.mjs';
import {ready} from '../support/pages.mjs';
import {variants} from './variants.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const TYPES = {js: 'text/javascript', css: 'text/css'};

export const all = await variants();
const files = Object.assign({}, ...all.map((variant) => variant.files));

/** The made files and dist/, compressed as a server would; a page for each variant, with or without content. */
const packed = new Map();
const server = createServer((request, response) => {
  const {pathname, searchParams} = new URL(request.url, 'http://bench');
  if (pathname === '/') {
    const {script, card, level} = all[Number(searchParams.get('variant'))];
    const style = Object.keys(files).find(
      (name) => name.endsWith('.css') && script.includes(name.split('/')[1].split('-')[0]),
    );
    const link = style ? `<link rel="stylesheet" href="${style}">` : '';
    const body = searchParams.has('empty') ? '<main></main>' : `<main>${card}${level}</main>`;
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">${link}${script}<body>${body}`;
    return response.writeHead(200, {'content-type': 'text/html'}).end(html);
  }
  if (!packed.has(pathname)) {
    let text = files[pathname];
    if (text === undefined && pathname.startsWith('/dist/')) text = readFileSync(path(`../..${pathname}`));
    packed.set(pathname, text === undefined ? undefined : brotliCompressSync(text));
  }
  const body = packed.get(pathname);
  if (!body) return response.writeHead(404).end();
  return response
    .writeHead(200, {'content-type': TYPES[pathname.split('.').at(-1)], 'content-encoding': 'br'})
    .end(body);
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
export const origin = `http://localhost:${server.address().port}`;

const options = await chromium();
export const browser = await puppeteer.launch({...options, args: [...options.args, '--js-flags=--expose-gc']});

/** Ends the browser and the server. */
export async function close() {
  await browser.close();
  server.close();
}

/** Opens the page of a variant. What “same DOM and styles” shows is copied from the elements themselves. */
export async function open(variant, {empty = true, before} = {}) {
  const tab = await browser.newPage();
  await tab.setViewport({width: 412, height: 800});
  await before?.(tab);
  const index = all.indexOf(variant);
  const copied = variant.name === 'same DOM and styles';
  const source = copied ? all.findIndex(({name}) => name === 'script tag') : index;
  await tab.goto(`${origin}/?variant=${source}${empty && !copied ? '&empty' : ''}`, {waitUntil: 'load'});
  if (copied) {
    await ready(tab);
    await tab.evaluate(() => {
      for (const [name, tag] of [
        ['same-card', 'mm-benefit-card'],
        ['same-level', 'mm-pain-level'],
      ]) {
        const {shadowRoot} = document.querySelector(tag);
        const sheets = shadowRoot.adoptedStyleSheets;
        const template = shadowRoot.querySelector('.root').cloneNode(true);
        customElements.define(
          name,
          class extends HTMLElement {
            connectedCallback() {
              if (this.shadowRoot) return;
              const root = this.attachShadow({mode: 'open'});
              root.adoptedStyleSheets = sheets;
              root.append(template.cloneNode(true));
            }
          },
        );
      }
      document.querySelector('main').replaceChildren();
    });
  } else if (variant.script) {
    // Each module is there before anything is measured.
    await tab.evaluate((markup) => {
      document.querySelector('main').innerHTML = markup;
    }, variant.card + variant.level);
    await settle(tab);
  }
  return tab;
}

/** Waits until every element on the page, also in shadow trees, is defined and has rendered. */
export const settle = (tab) =>
  tab.evaluate(async () => {
    const within = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    for (let count = -1, now = within(document); count !== now.length; now = within(document)) {
      count = now.length;
      for (const each of now) {
        // Ours, and those that are made from ours, come later. What a peer has not imported never comes.
        if (/^(mm|same)-/.test(each.localName)) await customElements.whenDefined(each.localName);
        await each.updateComplete;
      }
    }
  });

/** Time in ms until `count` copies have been made and laid out. */
export const create = (tab, markup, count) =>
  tab.evaluate(
    async (markup, count) => {
      const main = document.querySelector('main');
      main.replaceChildren();
      main.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const start = performance.now();
      // Each scale is a group of its own.
      main.innerHTML = Array.from({length: count}, (_, index) => markup.replaceAll('$n', index)).join('');
      for (const each of main.querySelectorAll('*')) if (each.updateComplete) await each.updateComplete;
      main.getBoundingClientRect();
      return performance.now() - start;
    },
    markup,
    count,
  );
