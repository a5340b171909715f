// About mm-pain-level in a form, as the built dist/ has it: keyboard, mouse, validation, back navigation.
import assert from 'node:assert/strict';
import {text} from 'node:stream/consumers';
import {after, before, describe, test} from 'node:test';
import {languages} from '../support/amount.mjs';
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
    const faces = await tab.$$('mm-pain-level >>> [part=answer]');
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
        await (await tab.$$('mm-pain-level >>> [part=answer]'))[8].click();
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

  /** What a screen reader gets of the page's one control: a line for each node that it says something of. */
  const spoken = async (tab) => {
    const client = await tab.createCDPSession();
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const roles = ['group', 'radiogroup', 'radio', 'slider', 'checkbox', 'combobox', 'searchbox', 'status', 'textbox'];
    const told = ['checked', 'required', 'invalid', 'disabled', 'valuetext'];
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (node) => [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))];
    return inOrder(nodes[0])
      .filter((node) => !node.ignored && roles.includes(node.role?.value))
      .map((node) => {
        const states = (node.properties ?? [])
          .filter(({name, value}) => told.includes(name) && ![false, 'false', ''].includes(value.value))
          .map(({name, value}) => `${name}=${value.value}`);
        const words = [node.name?.value, node.description?.value && `(${node.description.value})`, ...states];
        return [node.role.value, ...words.filter(Boolean)].join(' ').replace(/\s+/g, ' ');
      });
  };
  const alone = (markup) => page(`<form method="post">${markup}<button>Send</button></form>`);
  const openAlone = async (markup, prepare) => {
    const one = await serve({'/': alone(markup)});
    const {tab} = await browser.open(one.url);
    await ready(tab);
    if (prepare) await prepare(tab);
    await ready(tab);
    const lines = await spoken(tab);
    one.close();
    return lines;
  };
  const ends = '0 No pain 10 Worst pain imaginable';
  const missing = 'Please choose one of the answers.';

  test('is spoken as a group of eleven radios with a question, anchors and, when it is missing, an error', async () => {
    assert.deepEqual(await openAlone('<mm-pain-level value="3"></mm-pain-level>'), [
      `radiogroup How strong is your pain right now? (${ends})`,
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((score) =>
        `radio ${score} checked=${score === 3}`.replace(' checked=false', ''),
      ),
      'status',
    ]);
    const [group] = await openAlone('<mm-pain-level required></mm-pain-level>', (tab) => tab.click('button'));
    assert.equal(
      group,
      `radiogroup How strong is your pain right now? (required) (${ends} ${missing}) invalid=true required=true`,
    );
  });

  test('is told apart from another by the labels of the page', async () => {
    const markup = ['At rest', 'When walking'].map((name, i) => `<label for="c${i}">${name}</label>`);
    const lines = await openAlone(
      `${markup[0]}<mm-pain-level id="c0"></mm-pain-level>${markup[1]}<mm-pain-map id="c1"></mm-pain-map>`,
    );
    const groups = lines.filter((line) => /^(radio)?group (At|When|How|Where)/.test(line));
    assert.deepEqual(
      groups.map((line) => line.replace(/ \(.*/, '')),
      [
        'group At rest',
        'radiogroup How strong is your pain right now?',
        'group When walking',
        'group Where does it hurt?',
      ],
    );
  });

  test('is spoken as words, faces and a slider', async () => {
    assert.deepEqual(await openAlone('<mm-pain-level appearance="words" recall="7d" value="2"></mm-pain-level>'), [
      'radiogroup How strong has your pain been on average in the past 7 days?',
      'radio No pain',
      'radio Mild pain',
      'radio Moderate pain checked=true',
      'radio Severe pain',
      'status',
    ]);
    const faces = await openAlone('<mm-pain-level appearance="faces"></mm-pain-level>');
    assert.deepEqual(faces.slice(1, 4), ['radio No pain', 'radio Very mild pain', 'radio Mild pain']);
    const slider = (attributes) => openAlone(`<mm-pain-level appearance="slider" ${attributes}></mm-pain-level>`);
    assert.deepEqual((await slider('')).slice(0, 2), [
      `group How strong is your pain right now? (${ends})`,
      `slider Pain from 0 to 10: Not answered yet (${ends}) valuetext=0`,
    ]);
    assert.equal((await slider('value="4"'))[1], `slider Pain from 0 to 10 (${ends}) valuetext=4`);
  });

  test('is spoken as groups of checkboxes with a question, a hint and, when it is missing, an error: the body map', async () => {
    const open = (tab) =>
      tab.$eval('mm-pain-map', ({shadowRoot}) =>
        shadowRoot.querySelectorAll('details').forEach((each) => (each.open = true)),
      );
    const lines = await openAlone('<mm-pain-map value="shin-left:3" intensity></mm-pain-map>', open);
    assert.match(lines[0], /^group Where does it hurt\? \(.*Left means your left side\..*can be a heart attack/);
    assert.ok(lines.includes('searchbox Search in the list'));
    assert.ok(lines.includes('group Head and neck'));
    assert.ok(lines.includes('checkbox Left shin checked=true'), lines.join('\n'));
    assert.equal(lines.filter((line) => line.startsWith('checkbox')).length, 81);
    assert.ok(lines.includes('status'));
    assert.ok(lines.some((line) => /^combobox .*Left shin/.test(line)));
    const [group] = await openAlone('<mm-pain-map required></mm-pain-map>', (tab) => tab.click('button'));
    assert.match(
      group,
      /^group Where does it hurt\? \(required\) \(.*Please choose at least one place\..*\) invalid=true/,
    );
  });

  test('works in a shadow tree, and inside an element of somebody else’s, with its form there', async () => {
    const one = await serve({
      '/': page(`<their-form></their-form><script>
        customElements.define('their-form', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({mode: 'open'}).innerHTML =
              '<form method="post"><mm-pain-level name="pain" required></mm-pain-level><mm-pain-map name="where"></mm-pain-map></form>';
          }
        });
      </script>`),
    });
    const {tab, lines} = await browser.open(one.url);
    await ready(tab);
    const state = await tab.evaluate(() => {
      const form = document.querySelector('their-form').shadowRoot.querySelector('form');
      const before = form.checkValidity();
      form.children[0].shadowRoot.querySelectorAll('input')[7].click();
      form.children[1].shadowRoot.querySelector('input[value="shin-left"]').click();
      return [before, form.checkValidity(), new URLSearchParams(new FormData(form)).toString()];
    });
    assert.deepEqual(state, [false, true, 'pain=7&where=shin-left']);
    assert.deepEqual(lines, []);
    one.close();
  });

  test('posts from a sandboxed frame', async () => {
    let received;
    const one = await serve({
      '/': page('<iframe sandbox="allow-scripts allow-forms" src="/frame" width="600" height="900"></iframe>', {
        script: '',
      }),
      '/frame': page(
        '<form method="post" action="/frame-post"><mm-pain-level name="pain"></mm-pain-level><mm-pain-map name="where"></mm-pain-map><button>Send</button></form>',
      ),
      '/frame-post': async (request, response) => {
        received = await text(request);
        response.writeHead(200, {'content-type': 'text/html'}).end('<p>Thank you</p>');
      },
    });
    const {tab, lines} = await browser.open(one.url);
    const frame = tab.frames()[1];
    await ready(frame);
    await (await frame.$$('mm-pain-level >>> [part=answer]'))[2].click();
    await frame.evaluate(() =>
      document
        .querySelector('mm-pain-map')
        .shadowRoot.querySelector('[id="front:head"]')
        .dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true})),
    );
    await frame.click('button');
    for (let i = 0; i < 50 && received === undefined; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(received, 'pain=2&where=head');
    assert.deepEqual(lines, []);
    one.close();
  });

  for (const lang of languages) {
    test(`fits a window of 1280 px at 400 % zoom, which is 320 px: ${lang}`, async () => {
      const controls = ['numbers', 'words', 'faces', 'slider']
        .map(
          (appearance) =>
            `<mm-pain-level appearance="${appearance}" value="3" bands compare-to="8" required></mm-pain-level>`,
        )
        .join('');
      const one = await serve({
        '/': page(
          `<form method="post">${controls}<mm-pain-map value="head:3 neck-back" intensity required></mm-pain-map></form>`,
          {
            lang,
            head: '<style>body { margin: 8px }</style>',
          },
        ),
      });
      const {tab} = await browser.open(one.url, {
        // What a zoom of 400 % does to a window: a quarter of the CSS pixels, each four times as large.
        before: (tab) => tab.setViewport({width: 320, height: 256, deviceScaleFactor: 4}),
      });
      await ready(tab);
      const faults = await tab.evaluate(() => {
        const found = document.documentElement.scrollWidth > 320 ? ['the page scrolls sideways'] : [];
        for (const control of document.querySelector('form').children) {
          const targets = [...control.shadowRoot.querySelectorAll('label, select, [type=range]')].filter(
            (target) => target.checkVisibility() && !target.querySelector('select'),
          );
          const boxes = targets.map((target) => target.getBoundingClientRect());
          for (const [i, box] of boxes.entries()) {
            if (box.left < 0 || box.right > 320.5)
              found.push(`${control.outerHTML}: ${targets[i].textContent.trim()} sticks out`);
            if (box.height < 43.9)
              found.push(`${control.outerHTML}: ${targets[i].textContent.trim()} is ${box.height} high`);
            for (const [j, other] of boxes.entries()) {
              const apart =
                box.right <= other.left + 1 ||
                other.right <= box.left + 1 ||
                box.bottom <= other.top + 1 ||
                other.bottom <= box.top + 1;
              if (i < j && !apart && !targets[i].contains(targets[j]))
                found.push(`${control.outerHTML}: ${i} and ${j} overlap`);
            }
          }
        }
        return found;
      });
      assert.deepEqual(faults, []);
      one.close();
    });
  }
});
