// About what editors, filters and frameworks make of the markup that a page's owner has written.
import assert from 'node:assert/strict';
import {linesOf, recorded, row, shown, until} from '../../support/engines.mjs';

const CARD = '<mm-benefit-card benefit="relaxation"><p>Relaxation, in our words</p></mm-benefit-card>';

row(2, 'WordPress puts paragraphs around the tags, and nothing is left between them', async ({visit}) => {
  // The real filter's output: the parser closes the outer paragraph before the inner one.
  const {tab} = await visit(
    recorded(`<p><mm-benefit-card benefit="relaxation"></p>
<p>Relaxation, in our words</p>
<p></mm-benefit-card></p>
<form method="post"><p><mm-pain-level name="pain" required></mm-pain-level></p></form>`),
  );
  await shown(tab, 'mm-benefit-card', 'calm you');
  await shown(tab, 'mm-pain-level');
  assert.deepEqual(await linesOf(tab), []);
});

const PLACEHOLDERS = `<div data-mm="benefit-card" data-benefit="relaxation" data-heading-level="2" class="wide">
    <p>Relaxation, in our words</p><a data-slot="action" href="/booking">Book a visit</a></div>
  <form method="post"><div data-mm="pain-level" data-name="pain" data-required=""></div></form><main></main>`;

row(3, 'authors may save only divs: these become elements, with what is in them', async ({visit}) => {
  const {tab} = await visit(recorded(PLACEHOLDERS));
  await shown(tab, 'mm-benefit-card.wide', 'calm you');
  await shown(tab, 'mm-pain-level');
  const seen = await tab.evaluate(() => {
    const card = document.querySelector('mm-benefit-card');
    const action = card.querySelector('a');
    return {
      heading: card.shadowRoot.querySelector('h2, [role=heading][aria-level="2"]') !== null,
      action: [action.assignedSlot?.name, action.getClientRects().length > 0],
      fallback: card.querySelector('p').getClientRects().length,
      left: document.querySelectorAll('[data-mm]').length,
      required: document.querySelector('mm-pain-level').validity.valueMissing,
    };
  });
  assert.deepEqual(seen, {heading: true, action: ['action', true], fallback: 0, left: 0, required: true});

  await tab.evaluate(() => {
    document.querySelector('main').innerHTML = '<section><div data-mm="peg" data-name="peg"></div></section>';
  });
  await shown(tab, 'main mm-peg');
  assert.deepEqual(await linesOf(tab), []);
});

row(3, 'a div that names no element keeps what is in it, and the console says so once', async ({visit}) => {
  const unknown = '<div data-mm="benefit-crad"><p>Relaxation, in our words</p></div>';
  const {tab} = await visit(recorded(unknown + unknown));
  await until(tab, () => window.lines.length > 0);
  await new Promise((resume) => setTimeout(resume, 300));
  const [line, ...more] = await linesOf(tab);
  assert.match(line, /^warn: <div>: data-mm="benefit-crad" must be one of benefit-card, .*safety-notes/);
  assert.deepEqual(more, []);
  assert.equal(await tab.evaluate(() => document.querySelector('div p').getClientRects().length), 1);
});

row(3, 'a div can smuggle in no event handler and no style', async ({visit}) => {
  const {tab} = await visit(
    recorded(`<div data-mm="benefit-card" data-benefit="relaxation" data-onclick="lines.push('ran')" data-onfocus="lines.push('ran')"
      data-tabindex="0" data-style="display: none !important; background: red"></div>`),
  );
  await shown(tab, 'mm-benefit-card');
  const names = await tab.evaluate(() => {
    const card = document.querySelector('mm-benefit-card');
    card.click();
    card.focus();
    return card.getAttributeNames();
  });
  assert.deepEqual(names.sort(), ['benefit', 'tabindex']);
  assert.deepEqual(await linesOf(tab), []);
});

for (const [name, prepare] of [
  ['JavaScript is off', (body) => ({'/': '<iframe sandbox="allow-same-origin" src="/page"></iframe>', '/page': body})],
  [
    'the script is gone',
    (body) => ({'/': '<iframe src="/page"></iframe>', '/page': body.replace('embed.js', 'gone.js')}),
  ],
]) {
  row(4, `${name}: what is between the tags is read`, async ({visit}) => {
    const body = recorded(
      `${CARD}<mm-pain-level name="pain"><label>Pain <input></label></mm-pain-level><div data-mm="peg"><p>PEG</p></div>`,
    );
    const {tab} = await visit(prepare(body));
    await until(tab, () => document.querySelector('iframe').contentDocument?.readyState === 'complete');
    const seen = await tab.evaluate(() =>
      [...document.querySelector('iframe').contentDocument.querySelectorAll('p, input')].map(
        (each) => each.getClientRects().length,
      ),
    );
    assert.deepEqual(seen, [1, 1, 1]);
  });
}

row(21, 'a tag manager injects the script and strips its data attributes', async ({visit}) => {
  const {tab} = await visit(
    recorded(
      `${CARD}<script>addEventListener('load', () => setTimeout(() => {
        const script = document.createElement('script');
        script.type = 'module';
        script.async = true;
        script.src = '/dist/embed.js?gtm=1';
        document.head.append(script);
      }, 50));</script>`,
      {script: ''},
    ),
  );
  await shown(tab, 'mm-benefit-card', 'calm you');
  assert.deepEqual(await linesOf(tab), []);
});

for (const lang of ['auto', 'en_US', 'EN', '', 'x', 'tlh', '日本語', '\u0000']) {
  row(
    22,
    `the page says that its language is ${JSON.stringify(lang)}`,
    async ({visit}) => {
      const {tab} = await visit(recorded(CARD, {lang}));
      await shown(tab, 'mm-benefit-card', 'calm you');
      assert.deepEqual(await linesOf(tab), []);
    },
    {engines: ['chromium']},
  );
}

row(22, 'a translator writes lang="auto" and then the language', async ({visit}) => {
  const {tab} = await visit(recorded(CARD, {lang: 'auto'}));
  await shown(tab, 'mm-benefit-card', 'calm you');
  await tab.evaluate(() => (document.documentElement.lang = 'ES'));
  await shown(tab, 'mm-benefit-card', 'calmar');
  assert.deepEqual(await linesOf(tab), []);
});

row(24, 'a framework sets properties before the elements are defined', async ({visit}) => {
  const {tab} = await visit(
    recorded(
      `<form method="post"><mm-pain-level></mm-pain-level><mm-pain-map></mm-pain-map><mm-peg></mm-peg></form><mm-benefit-card></mm-benefit-card>
      <script>
        Object.assign(document.querySelector('mm-pain-level'), {name: 'pain', value: 4, label: 'How is it?'});
        Object.assign(document.querySelector('mm-pain-map'), {name: 'where', value: ['sacrum']});
        Object.assign(document.querySelector('mm-peg'), {name: 'peg', required: true});
        Object.assign(document.querySelector('mm-benefit-card'), {benefit: 'relaxation', headingLevel: 5});
      </script>`,
    ),
  );
  await shown(tab, 'mm-benefit-card', 'calm you');
  await shown(tab, 'mm-pain-level', 'How is it?');
  await shown(tab, 'mm-pain-map, mm-peg');
  const seen = await tab.evaluate(() => [
    [...new FormData(document.querySelector('form'))].join('; '),
    document.querySelector('mm-peg').validity.valueMissing,
    document.querySelector('mm-benefit-card').shadowRoot.querySelector('h5') !== null,
  ]);
  assert.deepEqual(seen, ['pain,4; where,sacrum', true, true]);
  assert.deepEqual(await linesOf(tab), []);
});

row(36, 'WordPress takes a block of JSON for prose and puts paragraphs into it', async ({visit}) => {
  // What wpautop() of WordPress 6.1.9 makes of a block with blank lines.
  const {tab} = await visit(
    recorded(`<p><script type="application/mm+json">
{</p>
<p>  "benefits": {</p>
<p>    "quiet-hour": {
      "title": "A quiet <p> hour",
      "said": "An hour without a phone does you good.",</p>
<p>      "research": {"text": "We know of no study of it.", "basis": "expert-opinion"},
      "reviewed": "2026-11-01"
    }</p>
<p>  }
}
</script></p>
<p><mm-benefit-card benefit="quiet-hour"></mm-benefit-card></p>`),
  );
  await shown(tab, 'mm-benefit-card', 'A quiet <p> hour');
  assert.deepEqual(await linesOf(tab), []);
});

row(36, 'a block of JSON that no longer can be read is told of', async ({visit}) => {
  const {tab} = await visit(
    recorded(`<script type="application/mm+json">{&#8220;benefits&#8221;: {}}</script>
      <mm-benefit-card benefit="quiet-hour"><p>A quiet hour</p></mm-benefit-card>`),
  );
  await until(tab, () => window.lines.length > 1);
  const lines = await linesOf(tab);
  assert.match(lines.join('\n'), /^warn: <script>: the block can't be read as JSON .*none of it is used/m);
  assert.equal(await tab.evaluate(() => document.querySelector('mm-benefit-card p').getClientRects().length), 1);
});
