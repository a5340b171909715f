// About pages that change what they are given: translated by the browser.
import assert from 'node:assert/strict';
import {linesOf, recorded, row, shown} from '../../support/engines.mjs';

const CARD = '<mm-benefit-card benefit="relaxation"><p>Relaxation, in our words</p></mm-benefit-card>';
const LEVEL = '<mm-pain-level name="pain"></mm-pain-level>';

row(1, 'a browser translates the page: what is shown stays what the form sends', async ({visit}) => {
  const {tab} = await visit(recorded(`<form method="post">${LEVEL}</form>${CARD}`));
  await shown(tab, 'mm-pain-level, mm-benefit-card');
  const seen = await tab.evaluate(async () => {
    const level = document.querySelector('mm-pain-level');
    const wrap = () => {
      const walker = document.createTreeWalker(level.shadowRoot, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
      for (const text of texts) {
        if (text.parentElement.closest('[translate=no], style')) continue;
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text.data.toUpperCase());
      }
    };
    const results = [];
    for (const value of [1, 7, 10, 0]) {
      level.value = value;
      await level.updateComplete;
      wrap();
      const [checked, ...more] = level.shadowRoot.querySelectorAll('input:checked');
      results.push([
        value,
        Number(checked.value),
        more.length,
        Number(checked.parentElement.textContent.trim().match(/\d+/)[0]),
        Number(new FormData(document.querySelector('form')).get('pain')),
      ]);
    }
    level.value = 10;
    await level.updateComplete;
    return {results, help: level.shadowRoot.querySelector('[part=help]').textContent};
  });
  assert.deepEqual(
    seen.results,
    [1, 7, 10, 0].map((value) => [value, value, 0, value, value]),
  );
  assert.match(seen.help, /That is a lot of pain/);
  assert.deepEqual(await linesOf(tab), []);
});
