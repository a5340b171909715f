// About pages with a policy on content, with Trusted Types, or in a frame.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {linesOf, recorded, row, shown, until} from '../../support/engines.mjs';

const CARD = '<mm-benefit-card benefit="relaxation"><p>Relaxation, in our words</p></mm-benefit-card>';
const LEVEL = '<mm-pain-level name="pain"></mm-pain-level>';
const EVERYTHING = `${CARD}<mm-benefit-list></mm-benefit-list><mm-condition-explainer condition="sciatica"></mm-condition-explainer>
  <mm-condition-list></mm-condition-list><mm-first-visit></mm-first-visit><mm-massage-overview></mm-massage-overview>
  <mm-safety-notes></mm-safety-notes><form method="post">${LEVEL}<mm-pain-level required bands></mm-pain-level><mm-pain-map intensity></mm-pain-map>
  <mm-peg></mm-peg><mm-pain-level appearance="faces"></mm-pain-level><mm-pain-level appearance="slider"></mm-pain-level></form>
  <div data-mm="safety-notes" data-topic="neck"></div>`;

/** The headers that the README gives, as they stand there. */
const headers = [
  ...readFileSync(new URL('../../../README.md', import.meta.url), 'utf8').matchAll(/^Content-Security-Policy: (.+)$/gm),
].map(([, header]) => header);
const strict = headers.find((header) => !header.includes('trusted-types'));
const trusted = headers.find((header) => header.includes('trusted-types'));

/** Uses what is on the page, in another language too. */
const useAll = async (tab) => {
  await shown(tab, 'body > :not(form), form > *');
  await tab.evaluate(() => {
    for (const details of document.querySelector('mm-benefit-card').shadowRoot.querySelectorAll('details'))
      details.open = true;
    document.querySelector('form').reportValidity();
    document.querySelector('mm-pain-level').shadowRoot.querySelectorAll('input')[10].click();
    document.querySelector('mm-pain-map').value = ['sacrum'];
    document.querySelector('mm-condition-list').shadowRoot.querySelector('button').click();
    document.documentElement.lang = 'es';
  });
  await shown(tab, 'mm-benefit-card', 'calmar');
  await shown(tab, 'mm-pain-level:first-child', 'Es mucho dolor');
};

row(5, 'the policy of the README violates nothing, whatever is used', async ({visit}) => {
  const {tab} = await visit(recorded(EVERYTHING), {headers: {'content-security-policy': strict}});
  await useAll(tab);
  assert.equal(await tab.evaluate(() => getComputedStyle(document.querySelector('mm-benefit-card')).display), 'block');
  assert.deepEqual(await linesOf(tab), []);
});

row(6, 'the policy of the README on Trusted Types is enough, also for structured data', async ({visit}) => {
  const {tab} = await visit(
    recorded(
      `${EVERYTHING}<mm-safety-notes topic="back" structured-data reviewed-by="Dr. Jane Roe"></mm-safety-notes>`,
    ),
    {headers: {'content-security-policy': trusted}},
  );
  await useAll(tab);
  await until(tab, () => document.querySelector('script[type="application/ld+json"]')?.text.includes('Jane Roe'));
  assert.deepEqual(await linesOf(tab), []);
});

const requires = "require-trusted-types-for 'script'; trusted-types";

row(
  6,
  'Trusted Types allow no policy for structured data: the article is there, and one line says so',
  async ({visit, engine}) => {
    const {tab} = await visit(recorded('<mm-safety-notes structured-data></mm-safety-notes>'), {
      headers: {'content-security-policy': `${requires} lit-html`},
    });
    await shown(tab, 'mm-safety-notes');
    await tab.evaluate(() => (document.documentElement.lang = 'es'));
    const hasTypes = await tab.evaluate(() => 'trustedTypes' in window);
    assert.ok(hasTypes || engine === 'firefox', 'Chromium and WebKit have Trusted Types');
    if (!hasTypes) return;
    await until(tab, () => window.lines.some((line) => line.startsWith('warn')));
    const own = (await linesOf(tab)).filter((line) => !line.startsWith('violation'));
    assert.equal(own.length, 1, own.join('\n'));
    assert.match(own[0], /^warn: <script>: with structured-data, .* trusted-types lit-html medical-massage-widgets/);
  },
);

for (const [title, policy, head, src] of [
  ['do not allow the policy of Lit', 'foo', '', 'embed.js'],
  ['do not allow the policy of Lit, with the bundle', 'foo', '', 'bundle.js'],
  ['allow it, and another script has taken the name', 'lit-html', '<script src="/takes.js"></script>', 'embed.js'],
]) {
  row(6, `Trusted Types ${title}: what is between the tags stays, and one line says so`, async ({visit}) => {
    const {tab} = await visit(
      {
        '/': recorded(CARD + LEVEL, {head, script: `<script defer src="/dist/${src}"></script>`}),
        '/takes.js': (_, response) =>
          response
            .writeHead(200, {'content-type': 'text/javascript'})
            .end("window.trustedTypes?.createPolicy('lit-html', {createHTML: (html) => html})"),
      },
      {headers: {'content-security-policy': `${requires} ${policy}`}},
    );
    if (!(await tab.evaluate(() => 'trustedTypes' in window))) return shown(tab, 'mm-benefit-card');
    await until(tab, () => window.lines.some((line) => line.startsWith('warn')));
    await new Promise((resume) => setTimeout(resume, 1500));
    const own = (await linesOf(tab)).filter((line) => !line.startsWith('violation'));
    assert.equal(own.length, 1, own.join('\n'));
    assert.match(
      own[0],
      /^warn: <script>: the page's policy on Trusted Types .* trusted-types lit-html 'allow-duplicates'/,
    );
    assert.equal(await tab.evaluate(() => document.querySelector('p').getClientRects().length), 1);
  });
}

row(6, 'another script has taken the name, and the header allows duplicates', async ({visit}) => {
  const {tab} = await visit(
    {
      '/': recorded(CARD + LEVEL, {head: '<script src="/takes.js"></script>'}),
      '/takes.js': (_, response) =>
        response
          .writeHead(200, {'content-type': 'text/javascript'})
          .end("window.trustedTypes?.createPolicy('lit-html', {createHTML: (html) => html})"),
    },
    {headers: {'content-security-policy': `${requires} lit-html 'allow-duplicates'`}},
  );
  await shown(tab, 'mm-benefit-card', 'calm you');
  assert.deepEqual(await linesOf(tab), []);
});

row(9, 'the page is in a sandboxed frame, where nothing can be stored', async ({visit}) => {
  // The page around can't look in, so the frame tells.
  const tells = `<script>setInterval(() => {
    const level = document.querySelector('mm-pain-level');
    level.shadowRoot?.querySelectorAll('input')[4]?.click();
    parent.postMessage({
      origin: self.origin,
      pain: new FormData(document.querySelector('form')).get('pain'),
      card: document.querySelector('mm-benefit-card').shadowRoot?.textContent.includes('calm you'),
      lines: window.lines,
    }, '*');
  }, 100)</script>`;
  const {tab} = await visit({
    '/': recorded(
      `<script>addEventListener('message', ({data}) => (window.told = data))</script>
       <iframe sandbox="allow-scripts" src="/frame" width="600" height="600"></iframe>`,
      {script: ''},
    ),
    '/frame': recorded(`${CARD}<form method="post">${LEVEL}</form>${tells}`),
  });
  await until(tab, () => window.told?.pain && window.told.card);
  assert.deepEqual(await tab.evaluate(() => window.told), {origin: 'null', pain: '4', card: true, lines: []});
});

row(
  23,
  'the page is in a frame of another site: it tells its height when it is asked, and only then',
  async ({visit}) => {
    const {tab} = await visit({
      '/': recorded(
        `<script>window.told = []; addEventListener('message', ({data}) => told.push(data))</script>
       <iframe sandbox="allow-scripts" src="/frame" width="400" height="150"></iframe>`,
        {script: ''},
      ),
      '/frame': recorded(
        `${CARD}<script>parent.postMessage('ready?', '*'); setInterval(() =>
      document.querySelector('mm-benefit-card').shadowRoot?.querySelector('article') && parent.postMessage('shown', '*'), 100)</script>`,
        {
          script:
            '<script type="module" src="/dist/embed.js"></script><script type="module" src="/dist/frame-height.js"></script>',
        },
      ),
    });
    await until(tab, () => window.told.includes('shown'));
    const own = () => tab.evaluate(() => window.told.filter((each) => each?.type === 'mm-height'));
    assert.deepEqual(await own(), []);
    await tab.evaluate(() => document.querySelector('iframe').contentWindow.postMessage('mm-height', '*'));
    await until(tab, () => window.told.some((each) => each?.height > 150));
    const [{height}] = await own();
    await tab.evaluate(() => (document.querySelector('iframe').width = 200));
    await until(tab, (height) => window.told.some((each) => each?.height > height + 20), height);
    assert.ok((await own()).every((each) => Object.keys(each).sort().join() === 'height,type'));
  },
);
