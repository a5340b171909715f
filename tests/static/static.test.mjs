import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test, describe} from 'node:test';
import {render} from '../../dist/node/static.js';

const card = '<mm-benefit-card benefit="relaxation"></mm-benefit-card>';

/** What `render` returns, and the lines that it warns with. */
async function written(html, options) {
  const lines = [];
  const page = await render(html, {...options, warn: (line) => lines.push(line)});
  return {page, lines};
}

/** What has been added to a page, where that is one piece; the rest of the page must be as it was. */
function added(before, after) {
  const start = after.indexOf('<template shadowrootmode="open">');
  const end = after.lastIndexOf('</template>') + '</template>'.length;
  assert.equal(after.slice(0, start) + after.slice(end), before);
  return after.slice(start, end);
}

describe('render', () => {
  test('writes the content of an element into it, with its styles, and nothing else', async () => {
    const page = `<!DOCTYPE html>
      <HTML lang=es><Title>a &amp; b</title><p CLASS='x'>Hola<br>
      <mm-benefit-card benefit=relaxation
      ><p>Un masaje</p></mm-benefit-card><?php echo $page->end ?>
      <table><tr><td>ó`;
    const {page: result, lines} = await written(page);
    const content = added(page, result);
    assert.match(content, /^<template shadowrootmode="open"><style>:host/);
    assert.match(content, /Relajación/);
    assert.ok(result.indexOf(content) === page.indexOf('><p>Un') + 1, 'first between the tags');
    assert.deepEqual(lines, []);
  });

  test('takes the language and the claims of the nearest element that says so', async () => {
    const inFrench = (markup) => written(`<section lang="fr-CA" claims="wellbeing">${markup}</section>`);
    assert.match((await inFrench(card)).page, /<div class="root"><article/);
    assert.match((await inFrench(card)).page, /Le massage vous aide à vous détendre/);
    assert.match((await inFrench('<div lang="ar">' + card + '</div>')).page, /<div class="root" dir="rtl">/);
    const all = await inFrench('<mm-condition-explainer claims="all" condition="sciatica"></mm-condition-explainer>');
    assert.match(all.page, /part="answer"/);
    const some = await inFrench('<mm-condition-explainer condition="sciatica"></mm-condition-explainer>');
    assert.doesNotMatch(some.page, /part="answer"/);
  });

  test('marks English where it has not the language of the page, and takes `lang` where the page has none', async () => {
    assert.match((await written(`<p lang="tlh">${card}</p>`)).page, /<div class="root" lang="en" dir="ltr">/);
    assert.match((await written(card, {lang: 'es'})).page, /Relajación/);
    assert.match((await written(`<p lang="fr">${card}</p>`, {lang: 'es'})).page, /Détente|Relaxation/);
  });

  test('shows the title that the page gives as a heading, and the cards one level deeper', async () => {
    const {page} = await written(
      '<mm-benefit-list benefits="relaxation movement" heading-level="2"><h2 slot="heading">Good</h2></mm-benefit-list>',
    );
    assert.match(page, /<h2 part="heading"><slot name="heading">/);
    assert.equal(page.match(/<h3 part="heading">/g).length, 2);
    assert.equal(page.match(/<template shadowrootmode="open">/g).length, 3);
    assert.equal(page.match(/part="disclaimer"/g).length, 1);
  });

  test('does no harm when it is done twice, and writes anew what has changed', async () => {
    const {page: once} = await written(`<p>${card}</p>`);
    assert.equal((await written(once)).page, once);
    const changed = once.replace('benefit="relaxation"', 'benefit="movement"');
    assert.equal(
      (await written(changed)).page,
      (await written(`<p>${card.replace('relaxation', 'movement')}</p>`)).page,
    );
    // What no longer fits does not stay.
    const {page, lines} = await written(once.replace('benefit="relaxation"', 'benefit="nope"'));
    assert.equal(page, '<p><mm-benefit-card benefit="nope"></mm-benefit-card></p>');
    assert.equal(lines.length, 1);
  });

  test('says once what is wrong, and leaves the page whole', async () => {
    const page = `<mm-nope></mm-nope><mm-nope></mm-nope>
      <mm-benefit-card benefit="nope"><p>Ours</p></mm-benefit-card>
      <form><mm-pain-level name="pain"><select name="pain"></select></mm-pain-level></form>
      <mm-condition-list></mm-condition-list>`;
    const {page: result, lines} = await written(page);
    assert.equal(result, page);
    assert.deepEqual(
      lines.map((line) => /^<([\w-]+)>: [^]+\.$/.exec(line)?.[1]),
      ['mm-nope', 'mm-benefit-card', 'mm-pain-level', 'mm-condition-list'],
    );
    assert.match(lines[0], /mm-safety-notes/);
    assert.match(lines[1], /relaxation/);
    const {page: warned, lines: more} = await written(
      '<mm-safety-notes topic="ear" heading-level="9"></mm-safety-notes>',
    );
    assert.match(warned, /<h3 part="heading">/);
    assert.equal(more.length, 2);
  });

  test('leaves alone what is no element of the page', async () => {
    const page = `<!-- ${card} --><script>"${card}"</script><template>${card}</template>
      <noscript>${card}</noscript><textarea>${card}</textarea><svg><mm-benefit-card benefit="relaxation"/></svg>`;
    assert.deepEqual(await written(page), {page, lines: []});
  });

  test('writes also in the shadow tree of another element', async () => {
    const page = `<x-tabs lang="ar"><template shadowrootmode="open">${card}</template></x-tabs>`;
    assert.match((await written(page)).page, /<div class="root" dir="rtl">/);
  });

  test('leaves to the script what only that can know', async () => {
    const own = '<script type="application/mm+json">{"benefits": {"quiet": {}}}</script>';
    const {page, lines} = await written(`${own}<mm-benefit-list></mm-benefit-list>${card}`);
    assert.match(page, /<mm-benefit-list><\/mm-benefit-list>/);
    assert.match(page, /<mm-benefit-card benefit="relaxation"><template/);
    assert.match(lines.join('\n'), /^<mm-benefit-list>: the page has topics of its own/);
  });

  test('is pure: the same text each time, side by side, and no page', () => {
    const script = `
      import {render} from ${JSON.stringify(new URL('../../dist/node/static.js', import.meta.url).href)};
      const touched = [];
      for (const name of ['document', 'window', 'location', 'addEventListener', 'MutationObserver'])
        Object.defineProperty(globalThis, name, {get: () => void touched.push(name), configurable: true});
      const before = Object.keys(globalThis).join();
      const pages = ['es', 'ar'].map((lang) => '<p lang="' + lang + '">${card}<mm-benefit-list></mm-benefit-list></p>');
      const apart = [await render(pages[0]), await render(pages[1])];
      const together = await Promise.all(pages.map((page) => render(page)));
      console.log(JSON.stringify({
        touched,
        same: String(apart) === String(together) && apart[0] !== apart[1],
        globals: Object.keys(globalThis).join() === before,
      }));`;
    const output = execFileSync('node', ['--input-type=module', '-e', script], {encoding: 'utf8'});
    assert.deepEqual(JSON.parse(output), {touched: [], same: true, globals: true});
  });
});
