import assert from 'node:assert/strict';
import {text} from 'node:stream/consumers';
import {after, before, describe, test} from 'node:test';
import {browse, page, ready, serve} from '../support/pages.mjs';

const FORM = `<form method="post" action="/post">
  <fieldset><input id="first"><mm-pain-level name="pain"></mm-pain-level>
  <input type="radio" name="native" value="0"><input type="radio" name="native" value="1"></fieldset>
  <button>Send</button></form>`;

describe('a form with mm-pain-level', () => {
  let browser, server, posted;
  before(async () => {
    browser = await browse();
    server = await serve({
      '/': page(FORM),
      '/required': page(FORM.replace('name="pain"', 'name="pain" required')),
      '/post': async (request, response) => {
        posted = await text(request);
        response.writeHead(200, {'content-type': 'text/html'}).end(page('<p>Thank you</p>', {script: ''}));
      },
    });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  const open = async (path) => {
    const opened = await browser.open(server.url + path);
    await ready(opened.tab);
    return opened.tab;
  };
  const pain = (tab) =>
    tab.$eval('mm-pain-level', (control) => [
      control.value,
      [...control.shadowRoot.querySelectorAll('input')]
        .filter((radio) => radio.checked)
        .map((radio) => radio.value)
        .join(),
    ]);

  test('is answered by keyboard alone and posts pain=0 when 0 was chosen', async () => {
    const tab = await open('/');
    await tab.focus('#first');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Space');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    assert.equal(posted, 'pain=0');
    assert.equal(tab.url(), `${server.url}/post`, 'no score in the address');
  });

  test('posts nothing when unanswered', async () => {
    const tab = await open('/');
    await Promise.all([tab.waitForNavigation(), tab.click('button')]);
    assert.equal(posted, '');
  });

  test('is answered by the mouse, and by a click beside the number', async () => {
    const tab = await open('/');
    const faces = await tab.$$('mm-pain-level >>> .face');
    await faces[6].click();
    assert.deepEqual(await pain(tab), [6, '6']);
    await faces[3].click({offset: {x: 3, y: 3}});
    assert.deepEqual(await pain(tab), [3, '3']);
  });

  test('holds back the form until a required answer is there, and says so beside the question', async () => {
    const tab = await open('/required');
    posted = undefined;
    await tab.click('button');
    await ready(tab);
    assert.equal(posted, undefined);
    const state = await tab.$eval('mm-pain-level', (control) => [
      control.shadowRoot.querySelector('[part=error]').textContent,
      document.activeElement === control,
      control.shadowRoot.activeElement?.value,
    ]);
    assert.deepEqual(state, ['Please choose one of the answers.', true, '0']);
    await tab.keyboard.press('ArrowRight');
    await Promise.all([tab.waitForNavigation(), tab.click('button')]);
    assert.equal(posted, 'pain=1');
  });

  for (const [way, switches] of [
    ['from the browser’s memory', []],
    ['by loading the page anew', ['--disable-features=BackForwardCache']],
  ]) {
    test(`has its answer again after back navigation, as native radios have: ${way}`, async () => {
      const other = await browse(switches);
      try {
        const {tab} = await other.open(`${server.url}/`);
        await ready(tab);
        await tab.click('[name=native][value="1"]');
        await (await tab.$$('mm-pain-level >>> .face'))[8].click();
        await Promise.all([tab.waitForNavigation(), tab.click('button')]);
        assert.equal(posted, 'pain=8&native=1');
        await tab.evaluate(() => history.back());
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await tab.waitForSelector('mm-pain-level');
        await ready(tab);
        assert.equal(await tab.$eval('[name=native][value="1"]', (radio) => radio.checked), true);
        assert.deepEqual(await pain(tab), [8, '8']);
        const submits = await tab.$eval('form', (form) => new URLSearchParams(new FormData(form)).toString());
        assert.equal(submits, 'pain=8&native=1');
      } finally {
        await other.close();
      }
    });
  }

  test('comes in the accessibility tree as a group of eleven radios with a question, anchors and an error', async () => {
    const tab = await open('/required');
    await tab.click('button');
    await ready(tab);
    const client = await tab.createCDPSession();
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const value = (node, name) => node[name]?.value;
    const group = nodes.find((node) => value(node, 'role') === 'radiogroup');
    assert.match(value(group, 'name'), /^How strong is your pain right now\?/);
    assert.match(
      value(group, 'description'),
      /0 No pain.*10 Worst pain imaginable.*Please choose one of the answers\./s,
    );
    const property = (name) => group.properties.find((each) => each.name === name)?.value.value;
    assert.equal(property('required'), true);
    assert.equal(property('invalid'), 'true');
    const radios = nodes.filter((node) => value(node, 'role') === 'radio' && /^\d+$/.test(value(node, 'name')));
    assert.deepEqual(
      radios.map((node) => value(node, 'name')),
      ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    );
  });
});
