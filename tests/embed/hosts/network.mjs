// About networks that fail, forms that are sent before the scripts have come, and deploys while a page is open.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {test} from 'node:test';
import {linesOf, recorded, row, script, shown, until} from '../../support/engines.mjs';

const CARD = '<mm-benefit-card benefit="relaxation"><p>Relaxation, in our words</p></mm-benefit-card>';
const current = readFileSync(new URL('../../../dist/current.js', import.meta.url), 'utf8');
const [, build] = /`chunks\/(\w{6})\/`/.exec(current);

/** The path of a request, with letters that are percent-encoded as they are meant. */
const pathOf = ({url}) => decodeURIComponent(url.split('?')[0]);

/** How a request can fail, for a given path. */
const failures = {
  'a missing file': (response) => response.writeHead(404).end(),
  'a page in place of a script': (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<p>Sorry'),
  'a script that is cut off': (response) => {
    response.writeHead(200, {'content-type': 'text/javascript', 'content-length': '5000'});
    response.write('export const a = {', () => response.destroy());
  },
  'a script with half of its text': (response) =>
    response.writeHead(200, {'content-type': 'text/javascript', 'cache-control': 'no-store'}).end('export const a = {'),
  'a connection that breaks': (response) => response.destroy(),
};

for (const [kind, fail] of Object.entries(failures)) {
  // WebKitGTK keeps a whole answer for the life of a page, under every address of the same file, so there only a reload gets a better one.
  const engines = kind === 'a script with half of its text' ? ['chromium', 'firefox'] : undefined;
  const title = `${kind}, the first two times that each file is asked for`;
  const run = async ({visit}) => {
    const asked = new Map();
    const {tab} = await visit({
      '/': recorded(CARD),
      '*': (request, response) => {
        const path = pathOf(request);
        if (!path.startsWith('/dist/chunks/')) return false;
        const count = (asked.get(path) ?? 0) + 1;
        asked.set(path, count);
        if (count > 2) return false;
        fail(response);
        return true;
      },
    });
    await shown(tab, 'mm-benefit-card', 'Certainty and sources');
    const lines = await linesOf(tab);
    assert.deepEqual(
      lines.filter((line) => /^(error|rejection)/.test(line)),
      [],
    );
  };
  row(14, title, run, {engines});
}

test('14. a page that asks for the folder again hardly ever gets an address that it has had', async () => {
  const folders = [];
  for (let i = 0; i < 200; i++) folders.push((await import(`../../../dist/current.js?${i}`)).folder);
  assert.deepEqual(new Set(folders.map(decodeURIComponent)), new Set([`chunks/${build}/`]));
  // Of 4,096 addresses, two hundred draws have about five twice.
  assert.ok(new Set(folders).size > 170, `${new Set(folders).size} different ones`);
});

row(14, 'the words of a record fail once: the next call has them', async ({visit}) => {
  let failing = true;
  const {tab} = await visit({
    '/': recorded('<mm-pain-level value="3"></mm-pain-level>'),
    '*': (request, response) => {
      if (!failing || !/\/(pain-score|current)\.js$/.test(pathOf(request))) return false;
      response.destroy();
      return true;
    },
  });
  await shown(tab, 'mm-pain-level');
  const score = () =>
    document
      .querySelector('mm-pain-level')
      .toFhir()
      .then(({valueInteger}) => valueInteger, String);
  assert.match(String(await tab.evaluate(score)), /Error/);
  failing = false;
  assert.equal(await tab.evaluate(score), 3);
});

const form = (control) =>
  `<form method="post" action="/post">${control}<button name="go" value="1">Send</button></form>`;
const SELECT = '<select name="pain" required><option value="">–<option>0<option>8</select>';

/**
 * Opens a form, to which a control is added whose chunks are held back until `release` is called. What the form posts is in `posted`. The
 * control is added late, because some browsers would have the page load until its chunks have come.
 */
async function lateChunks(visit, control) {
  const posted = [];
  const held = [];
  let isReleased = false;
  const answers = {
    '/': recorded(form('')),
    '/post': async (request, response) => {
      posted.push(await text(request));
      response.writeHead(200, {'content-type': 'text/html'}).end('<title>Thank you</title>');
    },
    '*': (request, response) => {
      if (isReleased || !pathOf(request).startsWith('/dist/chunks/')) return false;
      // A redirect to the same file, later, is how a slow server looks to the page.
      held.push(() => response.writeHead(307, {location: `${request.url}?late`, 'cache-control': 'no-store'}).end());
      return true;
    },
  };
  const release = () => {
    isReleased = true;
    held.splice(0).forEach((go) => go());
  };
  const {tab} = await visit(answers);
  await tab.evaluate((markup) => document.querySelector('form').insertAdjacentHTML('afterbegin', markup), control);
  return {tab, posted, release};
}

const send = () => document.querySelector('button').click();

row(26, 'the form is sent before the control has come: it is held, and asks for the answer', async ({visit}) => {
  const {tab, posted, release} = await lateChunks(visit, '<mm-pain-level name="pain" required></mm-pain-level>');
  await tab.evaluate(send);
  await tab.evaluate(send);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(posted, []);
  release();
  await shown(tab, 'mm-pain-level');
  await until(tab, () => document.querySelector('mm-pain-level').matches(':invalid'));
  assert.deepEqual(posted, []);
  await tab.evaluate(() => {
    document.querySelector('mm-pain-level').shadowRoot.querySelector('[value="8"]').click();
    document.querySelector('button').click();
  });
  await until(tab, () => document.title === 'Thank you');
  assert.deepEqual(posted, ['pain=8&go=1']);
});

row(26, 'a form with an answer in its markup is sent with it, when the control has come', async ({visit}) => {
  const {tab, posted, release} = await lateChunks(
    visit,
    '<mm-pain-level name="pain" value="5" required></mm-pain-level>',
  );
  await tab.evaluate(send);
  release();
  await until(tab, () => document.title === 'Thank you');
  assert.deepEqual(posted, ['pain=5&go=1']);
});

row(26, 'a native control between the tags answers meanwhile, once', async ({visit}) => {
  const {tab, posted} = await lateChunks(visit, `<mm-pain-level name="pain" required>${SELECT}</mm-pain-level>`);
  await tab.evaluate(send);
  assert.equal(await tab.evaluate(() => document.querySelector('form').checkValidity()), false);
  await tab.evaluate(() => (document.querySelector('select').value = '8'));
  await tab.evaluate(send);
  await until(tab, () => document.title === 'Thank you');
  assert.deepEqual(posted, ['pain=8&go=1']);
});

row(26, 'what was chosen in it is taken over, and submitted once', async ({visit}) => {
  const {tab, posted, release} = await lateChunks(
    visit,
    `<mm-pain-level name="pain" required>${SELECT}</mm-pain-level>`,
  );
  await tab.evaluate(() => (document.querySelector('select').value = '8'));
  release();
  await shown(tab, 'mm-pain-level');
  await tab.evaluate(send);
  await until(tab, () => document.title === 'Thank you');
  assert.deepEqual(posted, ['pain=8&go=1']);
});

row(26, 'where the control never comes, the form goes without it after 15 seconds, and says so', async ({visit}) => {
  const {tab, posted} = await lateChunks(visit, '<mm-pain-level name="pain" required></mm-pain-level>');
  await tab.evaluate(() => {
    document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      document.title = 'sent';
    });
  });
  await tab.evaluate(send);
  await until(tab, () => document.title === 'sent');
  assert.deepEqual(posted, []);
  const lines = await linesOf(tab);
  assert.match(lines.join('\n'), /<mm-pain-level>: .*Is all of dist\/ there/);
});

row(
  33,
  'the language changes while there is no network: the former view stays, and says in which language',
  async ({visit}) => {
    let isOffline = false;
    const {tab} = await visit({
      '/': recorded(`${CARD}<mm-pain-level></mm-pain-level><mm-condition-list></mm-condition-list>`, {lang: 'es'}),
      '*': (request, response) => {
        if (isOffline) response.destroy();
        return isOffline;
      },
    });
    const all = 'mm-benefit-card, mm-pain-level, mm-condition-list';
    await shown(tab, all);
    const look = () =>
      [...document.querySelectorAll('mm-benefit-card, mm-pain-level, mm-condition-list')].map((element) => {
        const root = element.shadowRoot.querySelector('.root');
        return [root.lang, root.dir, root.textContent];
      });
    const before = await tab.evaluate(look);
    isOffline = true;
    await tab.evaluate(() => (document.documentElement.lang = 'ar'));
    await until(tab, () => document.querySelector('mm-condition-list').shadowRoot.querySelector('.root').lang === 'es');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(
      await tab.evaluate(look),
      before.map(([, , words]) => ['es', 'ltr', words]),
    );
    // What else is asked of an element, it does.
    await tab.evaluate(() => document.querySelector('mm-pain-level').setAttribute('label', '¿Y ahora?'));
    await until(tab, () => /¿Y ahora\?/.test(document.querySelector('mm-pain-level').shadowRoot.textContent));
    isOffline = false;
    await tab.evaluate(() => window.dispatchEvent(new Event('online')));
    await shown(tab, all, 'ا');
    assert.deepEqual(
      (await tab.evaluate(look)).map(([lang, dir]) => [lang, dir]),
      before.map(() => ['', 'rtl']),
    );
  },
);

row(33, 'what a new state needs can not be had: the former state stays, and submits what it shows', async ({visit}) => {
  let isOffline = false;
  const {tab} = await visit({
    '/': recorded(form('<mm-pain-level name="pain" value="7"></mm-pain-level>')),
    '*': (request, response) => {
      if (isOffline) response.destroy();
      return isOffline;
    },
  });
  await shown(tab, 'mm-pain-level');
  isOffline = true;
  const look = () => {
    const {shadowRoot, value, validity} = document.querySelector('mm-pain-level');
    return [
      shadowRoot.querySelectorAll('input').length,
      shadowRoot.querySelector(':checked')?.value ?? null,
      value,
      validity.valid,
      new FormData(document.querySelector('form')).get('pain'),
    ];
  };
  await tab.evaluate(() => {
    const level = document.querySelector('mm-pain-level');
    level.bands = '';
    level.appearance = 'words';
    level.required = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.deepEqual(await tab.evaluate(look), [11, '7', 7, true, '7']);
  await tab.evaluate(() => document.querySelector('mm-pain-level').shadowRoot.querySelector('[value="9"]').click());
  assert.deepEqual(await tab.evaluate(look), [11, '9', 9, true, '9']);
  isOffline = false;
  await tab.evaluate(() => window.dispatchEvent(new Event('online')));
  await until(tab, () => document.querySelector('mm-pain-level').shadowRoot.querySelectorAll('input').length === 4);
  assert.deepEqual(await tab.evaluate(look), [4, null, null, false, null], 'another measure asks anew');
});

row(33, 'the same where another element has loaded the code, but not the words, of that state', async ({visit}) => {
  let isOffline = false;
  const {tab} = await visit({
    '/': recorded(
      form(
        `<mm-pain-level lang="es" appearance="words"></mm-pain-level><mm-pain-level name="pain" value="7"></mm-pain-level>`,
      ),
    ),
    '*': (request, response) => {
      if (isOffline) response.destroy();
      return isOffline;
    },
  });
  await shown(tab, 'mm-pain-level');
  isOffline = true;
  await tab.evaluate(async () => {
    const level = document.querySelector('[name=pain]');
    // It renders once more, now that the code is there.
    level.label = 'And now?';
    await level.updateComplete;
    level.appearance = 'words';
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const seen = await tab.evaluate(() => {
    const {shadowRoot, value} = document.querySelector('[name=pain]');
    return [shadowRoot.querySelectorAll('input').length, value, new FormData(document.forms[0]).get('pain')];
  });
  assert.deepEqual(seen, [11, 7, '7']);
});

row(33, 'a condition that can not be loaded is not said to be open, and opens on another try', async ({visit}) => {
  let isOffline = false;
  const {tab} = await visit({
    '/': recorded('<mm-condition-list></mm-condition-list>'),
    '*': (request, response) => {
      if (isOffline) response.destroy();
      return isOffline;
    },
  });
  await shown(tab, 'mm-condition-list');
  isOffline = true;
  await tab.evaluate(() => document.querySelector('mm-condition-list').shadowRoot.getElementById('sciatica').click());
  const look = () => {
    const {shadowRoot} = document.querySelector('mm-condition-list');
    const button = shadowRoot.getElementById('sciatica');
    return [
      button.ariaExpanded,
      shadowRoot.querySelector('[part=failed]')?.textContent.replace(/\s+/g, ' ').trim() ?? null,
    ];
  };
  await until(tab, () => !!document.querySelector('mm-condition-list').shadowRoot.querySelector('[part=failed]'));
  assert.deepEqual(await tab.evaluate(look), ['false', 'This could not be loaded. Are you online? Try again']);
  isOffline = false;
  await tab.evaluate(() =>
    document.querySelector('mm-condition-list').shadowRoot.querySelector('[part=again]').click(),
  );
  await until(tab, () =>
    document
      .querySelector('mm-condition-list')
      .shadowRoot.querySelector('mm-condition-explainer')
      ?.shadowRoot.textContent.includes('Sciatica'),
  );
  assert.deepEqual(await tab.evaluate(look), ['true', null]);
});

/** Serves this build under the name of another one, which a deploy has put in its place. */
const afterDeploy = (state) => (request, response) => {
  const path = pathOf(request);
  if (!state.isDeployed) return false;
  if (path.startsWith(`/dist/chunks/${build}/`)) {
    response.writeHead(404).end();
    return true;
  }
  request.url = path.replace(/\/dist\/chunks\/[^/]+\//, `/dist/chunks/${build}/`);
  return false;
};

const deployed = (version) => script(`export const folder = 'chunks/newone/'; export const version = '${version}';`);
const [, version] = /`(\d+\.\d+\.\d+)`/.exec(current);

row(31, 'an old copy of embed.js finds the files of the build that is there now, of any version', async ({visit}) => {
  const {tab} = await visit({
    '/': recorded(CARD),
    '/dist/current.js': deployed('9.9.9'),
    '*': afterDeploy({isDeployed: true}),
  });
  await shown(tab, 'mm-benefit-card', 'Certainty and sources');
});

/** Opens a page, deploys another build under it, and then opens a condition and adds an element, whose files the page has not loaded. */
async function openDuringDeploy(visit, deployedVersion) {
  const state = {isDeployed: false};
  const {tab} = await visit({
    '/': recorded('<mm-condition-list></mm-condition-list>'),
    '/dist/current.js': deployed(deployedVersion),
    '*': afterDeploy(state),
  });
  await shown(tab, 'mm-condition-list');
  state.isDeployed = true;
  await tab.evaluate(() => {
    document.querySelector('mm-condition-list').shadowRoot.getElementById('sciatica').click();
    document.body.insertAdjacentHTML('beforeend', '<mm-pain-level>Ask us</mm-pain-level>');
  });
  return tab;
}

row(31, 'a page that is open during a deploy goes on with the new files of its version', async ({visit}) => {
  const tab = await openDuringDeploy(visit, version);
  await shown(tab, 'mm-pain-level', 'No pain');
  await until(tab, () =>
    document
      .querySelector('mm-condition-list')
      .shadowRoot.querySelector('mm-condition-explainer')
      ?.shadowRoot.textContent.includes('Sciatica'),
  );
});

row(31, 'a page that is open during a deploy of another version keeps its own, and mixes none', async ({visit}) => {
  const tab = await openDuringDeploy(visit, '9.9.9');
  await until(tab, () => !!document.querySelector('mm-condition-list').shadowRoot.querySelector('[part=failed]'));
  await new Promise((resolve) => setTimeout(resolve, 2500));
  assert.equal(await tab.evaluate(() => !!customElements.get('mm-pain-level')), false);
});

row(31, 'content.js of another build adds the topics of a clinic', async ({visit}) => {
  const content = readFileSync(new URL('../../../dist/content.js', import.meta.url), 'utf8');
  assert.doesNotMatch(content, /import/, 'it shares no file with a build');
  const {tab} = await visit({
    '/': recorded(
      `<mm-benefit-card benefit="warmth"></mm-benefit-card><mm-benefit-list></mm-benefit-list>
      <script type="module">
        import {addBenefit} from '/old/content.js';
        addBenefit('warmth', {title: 'Warmth', said: 'It warms.', research: {text: 'Nobody has studied it.', direction: 'unclear',
          certainty: 'not-graded', sources: [{id: 'a', reference: 'A. B. 2020'}]}, reviewed: '2026-01-01'});
      </script>`,
    ),
    '/old/content.js': script(content),
  });
  await shown(tab, 'mm-benefit-card', 'Nobody has studied it.');
  assert.deepEqual(await linesOf(tab), []);
});
