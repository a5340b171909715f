// About elements with content as the built dist/ has them: what they cost, show, print and say to a screen reader.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {browse, page, ready, serve} from '../support/pages.mjs';

const CONDITIONS = ['low-back-pain', 'pregnancy-back-pain', 'sciatica', 'neck-pain', 'tension-headache', 'migraine'];

describe('content on a page with the script tag', () => {
  let browser;
  const servers = [];
  const visit = async (body, {lang, ...options} = {}) => {
    const server = await serve({'/': page(body, {lang})});
    servers.push(server);
    const visited = await browser.open(server.url, options);
    await ready(visited.tab);
    return {...visited, server};
  };
  before(async () => (browser = await browse()));
  after(async () => {
    await browser.close();
    servers.forEach((server) => server.close());
  });

  for (const lang of ['en', 'es']) {
    test(`costs nothing for a topic that is not shown, nor for another language: ${lang}`, async () => {
      const {requests} = await visit(
        `<mm-condition-list></mm-condition-list><mm-benefit-card benefit="circulation"></mm-benefit-card>
         <mm-condition-explainer condition="sciatica"></mm-condition-explainer>`,
        {lang},
      );
      const topics = requests.flatMap((url) => /chunks\/\w+\/(\w\w\/.+)\.js$/.exec(url)?.[1] ?? []);
      assert.deepEqual(topics.sort(), [
        `${lang}/benefits/circulation`,
        `${lang}/conditions/sciatica`,
        `${lang}/mm-benefit-card`,
        `${lang}/mm-condition-explainer`,
        `${lang}/mm-condition-list`,
        `${lang}/safety/before-booking`,
        `${lang}/search-terms`,
      ]);
    });
  }

  test('a card has at most 50 nodes before its details are opened, texts and comments too', async () => {
    const {tab} = await visit('<mm-benefit-list></mm-benefit-list>');
    const counts = await tab.$$eval('mm-benefit-list >>> mm-benefit-card', (cards) =>
      cards.map(({shadowRoot}) => {
        const walker = document.createTreeWalker(shadowRoot);
        let count = 0;
        while (walker.nextNode()) count++;
        return count;
      }),
    );
    assert.equal(counts.length, 9);
    assert.ok(Math.max(...counts) <= 50, counts.join());
  });

  test('loads a condition of the list when it is opened', async () => {
    const {tab, requests, lines} = await visit('<mm-condition-list></mm-condition-list>');
    const opened = () => requests.filter((url) => url.includes('/conditions/'));
    assert.deepEqual(opened(), []);
    await tab.evaluate(() => document.querySelector('mm-condition-list').shadowRoot.getElementById('jaw-pain').click());
    await tab.waitForFunction(() =>
      document
        .querySelector('mm-condition-list')
        .shadowRoot.querySelector('mm-condition-explainer')
        ?.shadowRoot.querySelector('article'),
    );
    assert.equal(opened().length, 1);
    assert.match(tab.url(), /#mm-jaw-pain$/);
    assert.deepEqual(lines, []);
  });

  test('says in the accessibility tree what research found, and how certain that is, right after a statement', async () => {
    const {tab} = await visit(
      `<mm-benefit-card benefit="relaxation"></mm-benefit-card><mm-benefit-card benefit="endorphins"></mm-benefit-card>
       <mm-condition-explainer condition="knee-osteoarthritis"></mm-condition-explainer>
       <mm-massage-overview></mm-massage-overview>`,
    );
    const client = await tab.createCDPSession();
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const spoken = [];
    const read = (node) => {
      if (!node.ignored && node.role.value === 'StaticText') spoken.push(node.name.value);
      for (const id of node.childIds ?? []) read(byId.get(id));
    };
    read(nodes[0]);
    for (const [statement, ...badge] of [
      [/^Massage may calm you for a short time/, 'May help', 'Certainty not graded'],
      [/^It is not clear if massage releases endorphins/, 'Unclear', 'Certainty not graded'],
      [/^A weekly massage may ease the pain/, 'May help', 'Certainty not graded'],
      [/^UK guidelines say massage can be tried/, 'May help', 'Conditional guideline recommendation'],
      [/^In a study of 401 adults with long-lasting back pain/, 'Not supported', 'Certainty not graded'],
    ]) {
      const at = spoken.findIndex((text) => statement.test(text));
      assert.notEqual(at, -1, String(statement));
      // The sign before a guideline is drawn, not spoken.
      assert.deepEqual(spoken.slice(at + 1, at + 3), badge, String(statement));
    }
  });

  test('shows red flags on screen and prints them, with the details closed', async () => {
    const {tab} = await visit(
      CONDITIONS.map((id) => `<mm-condition-explainer condition="${id}"></mm-condition-explainer>`).join(''),
    );
    for (const media of ['screen', 'print']) {
      await tab.emulateMediaType(media);
      const heights = await tab.$$eval('mm-condition-explainer', (all) =>
        all.map(({shadowRoot}) => [
          [...shadowRoot.querySelectorAll('details')].some(({open}) => open),
          shadowRoot
            .querySelector('[part=red-flags]')
            .checkVisibility({opacityProperty: true, visibilityProperty: true}),
          shadowRoot.querySelector('[part=red-flags]').getBoundingClientRect().height > 100,
        ]),
      );
      assert.deepEqual(
        heights,
        CONDITIONS.map(() => [false, true, true]),
        media,
      );
    }
  });

  test('takes a benefit of the clinic’s own by script, from a file beside embed.js', async () => {
    const {tab, lines} = await visit(
      `<mm-benefit-card benefit="quiet"><p>Ask us</p></mm-benefit-card><script type="module">
         import {addBenefit} from '/dist/content.js';
         addBenefit('quiet', {title: 'Quiet', said: 'It is quiet.', reviewed: '2026-10-01',
           research: {text: 'We cannot say.', basis: 'expert-opinion'}});
       </script>`,
    );
    await tab.waitForFunction(() => document.querySelector('mm-benefit-card').shadowRoot.querySelector('article'));
    const text = await tab.$eval('mm-benefit-card', (card) => card.shadowRoot.textContent);
    assert.match(text, /We cannot say\.\s*Expert opinion/);
    assert.deepEqual(lines, []);
  });

  test('has one block of structured data, in the light DOM', async () => {
    const {tab} = await visit('<mm-condition-explainer structured-data condition="migraine"></mm-condition-explainer>');
    await tab.waitForSelector('head > script[type="application/ld+json"]');
    const data = JSON.parse(await tab.$eval('script[type="application/ld+json"]', (block) => block.textContent));
    assert.deepEqual(
      data['@graph'].map((each) => [each['@type'], each.name, each.editor]),
      [['Article', 'Migraine', undefined]],
    );
  });
});
