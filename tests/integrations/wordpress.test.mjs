// About integrations/wordpress/, in a real WordPress: as its administrator, an editor, an author, a contributor and a visitor use it.
/* global wp */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {pluginFiles, zip} from '../../integrations/wordpress/build.mjs';
import {amount} from '../support/amount.mjs';
import {chromiumForOwnPages} from '../support/browsers.mjs';
import {ready} from '../support/pages.mjs';
import {missingPackages, startWordPress} from '../support/wordpress.mjs';

const root = resolve(import.meta.dirname, '../..');
const missing = missingPackages();
const OURS = 'medical-massage-widgets';

/** All text of a widget as a visitor sees it. Runs in the page. */
const shadowText = (element) => element.shadowRoot?.textContent ?? '';

const skip = process.env.CI || !missing.length ? false : `To test it: apt-get install ${missing.join(' ')}`;

describe('the WordPress plug-in', {skip}, () => {
  /** @type {Awaited<ReturnType<typeof startWordPress>>} */
  let wordpress;
  let browser;
  let folder;
  /** The names of all options before the plug-in was installed. */
  let optionsBefore;
  /** A browser context of its own for each user, by name; the visitor has one, too. */
  const contexts = new Map();

  const optionNames = () =>
    wordpress.php(`
      global $wpdb;
      echo implode( "\\n", $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name NOT LIKE '%transient%' ORDER BY 1" ) );
    `);

  /** Opens an address of the site as a user, who is logged in at the first time. What the page logs, throws and requests is kept. */
  async function open(path, user = 'visitor', {scripts = true} = {}) {
    if (!contexts.has(user)) {
      const context = await browser.createBrowserContext();
      contexts.set(user, context);
      if (user !== 'visitor') {
        const tab = await context.newPage();
        await tab.goto(`${wordpress.url}/wp-login.php`);
        await tab.evaluate((name) => {
          document.querySelector('#user_login').value = name;
          document.querySelector('#user_pass').value = name;
        }, user);
        await Promise.all([tab.waitForNavigation(), tab.click('#wp-submit')]);
        await tab.close();
      }
    }
    const tab = await contexts.get(user).newPage();
    // The editor is slow to start on a busy machine.
    tab.setDefaultTimeout(90_000);
    await tab.setViewport({width: 1280, height: 900});
    await tab.setJavaScriptEnabled(scripts);
    const errors = [];
    const requests = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('request', (request) => requests.push(request.url()));
    const response = await tab.goto(new URL(path, wordpress.url).href, {waitUntil: 'load'});
    return {tab, errors, requests, response};
  }

  /** Publishes a post as a user, with what WordPress's filters leave of it, and resolves with its address. */
  const post = async (content, user = 'author') =>
    wordpress.php(`
      wp_set_current_user( get_user_by( 'login', '${user}' )->ID );
      kses_init();
      $id = wp_insert_post( wp_slash( array( 'post_title' => 'Page', 'post_status' => 'publish', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );
      echo "/?p=$id";
    `);

  /** Waits for the editor, and resolves with where its blocks are: a frame in newer versions, or the page. */
  async function editor(tab) {
    await tab.waitForFunction(() => {
      if (!window.wp?.data?.select('core/editor')?.getCurrentPostId()) return false;
      const frame = document.querySelector('iframe[name="editor-canvas"]');
      return (frame?.contentDocument ?? document).querySelector('.editor-post-title__input');
    });
    return (await (await tab.$('iframe[name="editor-canvas"]'))?.contentFrame()) ?? tab;
  }

  /** Writes a title, and under it adds a block by its name, with the keyboard alone. */
  async function insert(tab, canvas, name) {
    await (await canvas.waitForSelector('.editor-post-title__input')).click();
    await tab.keyboard.type('A page');
    await tab.keyboard.press('Enter');
    await tab.keyboard.type(`/${name}`);
    await tab.waitForSelector('.components-autocomplete__result');
    await tab.keyboard.press('Enter');
  }

  /** A block as the editor stores it. */
  const block = (name, attributes = {}) => {
    const escaped = JSON.stringify(attributes).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    return `<!-- wp:${OURS}/${name} ${escaped.replaceAll('--', '\\u002d\\u002d')} /-->`;
  };

  const setting = (values) =>
    wordpress.php(`update_option( 'medical_massage_widgets', json_decode( '${JSON.stringify(values)}', true ) );`);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mm-plugin-'));
    const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
    writeFileSync(join(folder, `${OURS}.zip`), zip(await pluginFiles(manifest)));
    browser = await puppeteer.launch(await chromiumForOwnPages());
    wordpress = await startWordPress();
    await wordpress.php(`
      foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
        wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@clinic.example", 'role' => $role ) );
      }
      foreach ( get_users() as $user ) {
        update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
      }
      update_option( 'show_avatars', 0 );
    `);
    optionsBefore = await optionNames();
  });

  after(async () => {
    await browser?.close();
    await wordpress?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  test('an administrator uploads the zip file and activates it', async () => {
    const {tab} = await open('/wp-admin/plugin-install.php?tab=upload', 'admin');
    await (await tab.waitForSelector('#pluginzip')).uploadFile(join(folder, `${OURS}.zip`));
    await Promise.all([tab.waitForNavigation(), tab.$eval('#install-plugin-submit', (button) => button.click())]);
    const activate = await tab.$('a.button-primary[href*="action=activate"]');
    assert.ok(activate, await tab.$eval('body', (body) => body.innerText));
    await Promise.all([tab.waitForNavigation(), activate.evaluate((link) => link.click())]);
    assert.match(await tab.$eval(`tr[data-slug="${OURS}"]`, (row) => row.className), /\bactive\b/);
    await tab.close();
  });

  // The first may save any HTML and publish it, the second neither.
  for (const user of ['admin', 'contributor', ...amount(['editor', 'author'], [])]) {
    test(`${user}: adds a widget in the editor, sees it, sets it, and visitors see the same`, async () => {
      const {tab, errors} = await open('/wp-admin/post-new.php', user);
      const frame = await editor(tab);
      await insert(tab, frame, 'benefit card');
      await frame.waitForSelector('[data-type$="/benefit-card"] select');
      await frame.select('[data-type$="/benefit-card"] select', 'relaxation');

      const preview = await frame.waitForSelector('mm-benefit-card[benefit=relaxation]');
      await frame.waitForFunction((element) => element.shadowRoot?.textContent.includes('Relaxation'), {}, preview);
      const field = await tab.waitForSelector('::-p-xpath(//label[.="Heading level"]/following::input[1])');
      await field.type('4');
      await frame.waitForFunction((element) => element.shadowRoot.querySelector('h4'), {}, preview);

      await tab.click('.editor-post-publish-panel__toggle, .editor-post-publish-button__button');
      await (await tab.waitForSelector('.editor-post-publish-panel .editor-post-publish-button')).click();
      await tab.waitForFunction(
        () =>
          !wp.data.select('core/editor').isSavingPost() &&
          ['publish', 'pending'].includes(wp.data.select('core/editor').getCurrentPostAttribute('status')),
      );
      const {id, status, content} = await tab.evaluate(() => wp.data.select('core/editor').getCurrentPost());
      assert.equal(status, user === 'contributor' ? 'pending' : 'publish');
      assert.equal(content, block('benefit-card', {benefit: 'relaxation', 'heading-level': '4'}));
      assert.deepEqual(errors, []);
      await tab.close();

      const seen = status === 'publish' ? await open(`/?p=${id}`) : await open(`/?p=${id}&preview=true`, 'contributor');
      await ready(seen.tab);
      assert.match(await seen.tab.$eval('mm-benefit-card', shadowText), /calm you for a short time/);
      assert.ok(await seen.tab.$('mm-benefit-card[benefit=relaxation][heading-level="4"]'));
      assert.deepEqual(seen.errors, []);
      await seen.tab.close();
    });
  }

  for (const theme of ['twentytwentyone', 'twentytwentythree']) {
    test(`every block and every shortcode shows its widget: ${theme}`, async () => {
      await wordpress.php(`switch_theme( '${theme}' );`);
      const given = {'benefit-card': {benefit: 'relaxation'}, 'condition-explainer': {condition: 'sciatica'}};
      const names = (
        await wordpress.php(`echo implode( ' ', array_keys( MedicalMassageWidgets\\definitions()['widgets'] ) );`)
      ).split(' ');
      assert.equal(names.length, 10);
      const shortcode = (name) => {
        const attributes = Object.entries(given[name] ?? {}).map(([key, value]) => ` ${key}="${value}"`);
        return `[mm_${name.replaceAll('-', '_')}${attributes.join('')}]`;
      };
      const content = [
        ...names.map((name) => block(name, given[name])),
        // As the classic editor stores it.
        ...names.map(shortcode),
        ...names.map((name) => `<!-- wp:shortcode -->\n${shortcode(name)}\n<!-- /wp:shortcode -->`),
      ];
      const {tab, errors, requests} = await open(await post(content.join('\n\n')));
      await ready(tab);
      for (const name of names) {
        const texts = await tab.$$eval(`mm-${name}`, (all) => all.map((each) => each.shadowRoot?.textContent ?? ''));
        assert.equal(texts.length, 3, name);
        for (const text of texts) assert.ok(text.trim().length > 50, `${name}: ${text}`);
      }
      assert.deepEqual(errors, []);
      assert.equal(requests.filter((url) => url.includes('embed.js')).length, 1);
      for (const url of requests) assert.ok(url.startsWith(wordpress.url) || /^(data|blob):/.test(url), url);
      await tab.close();
    });
  }

  test('an author chooses several topics, and writes words of their own', async () => {
    await setting({language: 'es', region: 'gb'});
    const {tab, errors} = await open('/wp-admin/post-new.php', 'author');
    const canvas = await editor(tab);
    await insert(tab, canvas, 'benefit list');
    const preview = await canvas.waitForSelector('mm-benefit-list');
    const field = (label) => tab.waitForSelector(`::-p-xpath(//label[starts-with(., "${label}")]/following::input[1])`);
    for (const title of ['Relaxation', 'Pain relief']) {
      await (await field('Benefits')).type(title);
      await tab.keyboard.press('Enter');
    }
    // The list of titles closes only when the field is left.
    await tab.keyboard.press('Tab');
    await tab.$eval('::-p-xpath(//button[.="Your own words"])', (button) => button.click());
    await (await field('A title for the list')).type('Qué puede hacer');
    // What the settings say holds in the preview, too.
    await canvas.waitForFunction(
      (list) => list.querySelector('[slot=heading]')?.textContent === 'Qué puede hacer' && list.shadowRoot,
      {},
      preview,
    );
    const {benefits, claims, lang} = await preview.evaluate((list) => ({
      benefits: list.getAttribute('benefits'),
      claims: list.getAttribute('claims'),
      lang: list.closest('[lang]').lang,
    }));
    assert.deepEqual([benefits, claims, lang], ['relaxation pain-relief', 'wellbeing', 'es']);
    const content = await tab.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
    assert.equal(content, block('benefit-list', {benefits: 'relaxation pain-relief', heading: 'Qué puede hacer'}));
    assert.deepEqual(errors, []);
    await tab.close();

    const {tab: page} = await open(await post(content), 'visitor', {scripts: false});
    const {text, items} = await page.$eval('mm-benefit-list', (list) => ({
      text: list.innerText,
      items: [...list.querySelectorAll('li')].map((item) => item.textContent),
    }));
    assert.equal(items.length, 2);
    assert.match(items[0], /^Relajación: /);
    // Nothing may be claimed of pain there, so a note stands in its place.
    assert.match(items[1], /médico/);
    assert.match(text, /Qué puede hacer/);
    await page.close();
    await setting({});
  });

  test('without scripts, what matters is readable, in the language of the page', async () => {
    const path = await post(
      [
        block('condition-explainer', {condition: 'sciatica', action: 'Book a visit', 'action-link': '/booking'}),
        block('benefit-list', {benefits: 'movement relaxation'}),
        block('pain-level', {label: 'How "bad" is it & where?', appearance: 'words'}),
      ].join('\n\n'),
    );
    const read = async (language) => {
      await setting({language});
      const {tab} = await open(path, 'visitor', {scripts: false});
      const texts = {};
      for (const name of ['condition-explainer', 'benefit-list', 'pain-level']) {
        texts[name] = await tab.$eval(`mm-${name}`, (element) => element.innerText);
      }
      texts.items = await tab.$$eval('mm-benefit-list li', (items) => items.map((item) => item.textContent));
      texts.answers = await tab.$$eval('mm-pain-level option', (options) => options.map(({text}) => text));
      texts.link = await tab.$eval('mm-condition-explainer > a[slot=action]', ({href, textContent}) => [
        href,
        textContent,
      ]);
      texts.direction = await tab.$eval('mm-condition-explainer', (element) => [element.lang, element.dir]);
      await tab.close();
      return texts;
    };
    const english = await read('');
    assert.match(english['condition-explainer'], /^Sciatica: /);
    assert.match(english['condition-explainer'], /call your local emergency number/);
    assert.equal(english.items.length, 2);
    assert.match(english.items[0], /^Stiffness and movement: /);
    assert.match(english['pain-level'], /^How "bad" is it & where\?/);
    assert.deepEqual(english.answers.slice(0, 3), ['–', 'No pain', 'Mild pain']);
    assert.deepEqual(english.link, [`${wordpress.url}/booking`, 'Book a visit']);
    assert.deepEqual(english.direction, ['', '']);
    const arabic = await read('ar');
    assert.match(arabic['condition-explainer'], /اتصل برقم الطوارئ المحلي/);
    assert.deepEqual(arabic.direction, ['ar', 'rtl']);
    await setting({});
  });

  test('finds the language of the content as the elements do', async () => {
    const tags = {
      'es-MX': 'es',
      'fr-FR': 'fr',
      'zh-CN': 'zh-Hans',
      'zh-hans': 'zh-Hans',
      'zh-TW': '',
      ar: 'ar',
      'de-DE-formal': 'de',
      'nl-NL': '',
      '': '',
    };
    const found = await wordpress.php(
      `echo json_encode( array_map( 'MedicalMassageWidgets\\content_locale', json_decode( '${JSON.stringify(Object.keys(tags))}' ) ) );`,
    );
    assert.deepEqual(JSON.parse(found), Object.values(tags));
  });

  test('a page in a language that we do not have says that the content is English', async () => {
    const path = await post(block('first-visit'));
    await wordpress.php(`
      file_put_contents( WPMU_PLUGIN_DIR . '/dutch.php', "<?php add_filter( 'locale', function () { return 'nl_NL'; } );" );
    `);
    const {tab} = await open(path, 'visitor', {scripts: false});
    assert.equal(await tab.$eval('html', ({lang}) => lang), 'nl-NL');
    assert.deepEqual(await tab.$eval('mm-first-visit > *', ({lang, dir}) => [lang, dir]), ['en', 'ltr']);
    await wordpress.php(`unlink( WPMU_PLUGIN_DIR . '/dutch.php' );`);
    await tab.close();
  });

  test('a page without a widget loads nothing of ours', async () => {
    for (const path of ['/', await post('<p>Hello, and no widget.</p>')]) {
      await setting({colors: {'--mm-color-accent': '#112233'}});
      // The front page lists posts. Without their excerpts, no widget is on it.
      if (path === '/')
        await wordpress.php(`update_option( 'show_on_front', 'page' ); update_option( 'page_on_front', 2 );`);
      const {tab, requests, response} = await open(path);
      const html = await response.text();
      assert.doesNotMatch(html, /medical-massage-widgets|<mm-|--mm-/);
      assert.ok(!requests.some((url) => url.includes(OURS)));
      await tab.close();
    }
    await setting({});
  });

  test('the settings hold for every widget, and no author claims more', async () => {
    const path = await post(block('condition-explainer', {condition: 'sciatica', claims: 'all'}));
    const {tab} = await open(`/wp-admin/options-general.php?page=${OURS}`, 'admin');
    await tab.select('#language', 'es');
    await tab.select('#region', 'gb');
    await tab.$eval('[id="--mm-color-accent"]', (field) => (field.value = '#123456'));
    await tab.$eval('[id="--mm-color-text"]', (field) => (field.value = '#dddddd'));
    await tab.$eval('[id="--mm-color-muted"]', (field) => (field.value = 'red;}</style><script>alert(1)</script>'));
    await Promise.all([tab.waitForNavigation(), tab.click('#submit')]);
    // The colour of the text is too light to be read, and the owner is told.
    assert.match(
      await tab.$eval('.notice-warning', ({textContent}) => textContent),
      /Many visitors can’t read “Text” on “Background”/,
    );
    assert.equal(await tab.$eval('[id="--mm-color-muted"]', ({value}) => value), '');
    assert.match(await tab.$eval('#claims-note', ({textContent}) => textContent), /^Now: only relaxation/);
    await tab.close();

    const {tab: page} = await open(path);
    await ready(page);
    const {text, claims, accent} = await page.$eval('mm-condition-explainer', (element) => ({
      text: element.shadowRoot.textContent,
      claims: element.getAttribute('claims'),
      accent: getComputedStyle(element).getPropertyValue('--mm-color-accent'),
    }));
    assert.equal(claims, 'wellbeing');
    assert.match(text, /Ciática/);
    assert.match(accent, /#123456/);
    assert.doesNotMatch(text, /puede ayudar/i);
    await page.close();
    await setting({});
  });

  test('only who may change the options of the site may see and change the settings', async () => {
    for (const user of ['editor', 'author', 'contributor']) {
      const {tab, response} = await open(`/wp-admin/options-general.php?page=${OURS}`, user);
      assert.equal(response.status(), 403);
      assert.equal(await tab.$(`[name^=medical_massage]`), null);
      await tab.close();
    }
    // Not even with the form, when it is not from that page.
    const {tab} = await open('/wp-admin/', 'admin');
    const status = await tab.evaluate(async () => {
      const body = new URLSearchParams({
        option_page: 'medical-massage-widgets',
        action: 'update',
        'medical_massage_widgets[region]': 'gb',
      });
      return (await fetch('options.php', {method: 'POST', body})).status;
    });
    assert.equal(status, 403);
    await tab.close();
  });

  test('nothing that an author writes becomes markup', async () => {
    const evil = `"><img src=x onerror="document.title='hacked'">`;
    const contents = [
      block('benefit-card', {
        benefit: evil,
        heading: evil,
        summary: evil,
        action: evil,
        'action-link': 'javascript:document.title="hacked"',
        'heading-level': evil,
      }),
      block('pain-level', {label: evil, name: evil, onfocus: evil, style: {color: evil}}),
      `[mm_pain_level label='${evil}' name='x" onfocus="document.title=1' onclick="x" required]`,
    ];
    const {tab, errors} = await open(await post(contents.join('\n\n'), 'admin'), 'visitor', {scripts: true});
    await ready(tab);
    assert.equal(await tab.$('img[src=x], [onfocus], [onclick], a[href^="javascript"]'), null);
    assert.doesNotMatch(await tab.title(), /hacked/);
    assert.ok(await tab.$('mm-pain-level[required]'));
    assert.deepEqual(errors, []);
    await tab.close();
  });

  test('an author reads why a widget is empty, and a visitor does not', async () => {
    const path = await post('[mm_benefit_card benefit="relaxtion"]');
    const seenBy = async (user) => {
      const {tab} = await open(path, user);
      const text = await tab.$eval('body', ({innerText}) => innerText);
      await tab.close();
      return text;
    };
    assert.match(await seenBy('author'), /Visitors do not see this note.+benefit="relaxtion".+pain-relief, relaxation/);
    assert.doesNotMatch(await seenBy('visitor'), /this note/);
  });

  test('in a form of an administrator’s own, answers are sent by shortcode', async () => {
    const path = await wordpress.php(`
      wp_set_current_user( 1 );
      kses_remove_filters();
      $form = '<!-- wp:html --><form method="post" action="/">[mm_pain_level name="pain" required]<button>Send</button></form><!-- /wp:html -->';
      echo '/?p=' . wp_insert_post( array( 'post_title' => 'Form', 'post_status' => 'publish', 'post_content' => $form ) );
    `);
    const {tab} = await open(path);
    await ready(tab);
    const sent = await tab.$eval('mm-pain-level', (control) => {
      control.shadowRoot.querySelectorAll('input[type=radio]')[7].click();
      return [...new FormData(control.form)];
    });
    assert.deepEqual(sent, [['pain', '7']]);
    await tab.close();

    // Without scripts, a native control answers in its place.
    const {tab: plain} = await open(path, 'visitor', {scripts: false});
    const select = 'form mm-pain-level select[name=pain]:required';
    await plain.select(select, '7');
    assert.deepEqual(await plain.$eval('form', (form) => [...new FormData(form)]), [['pain', '7']]);
    await plain.close();
  });

  test('PHP had nothing to say of the plug-in', () => {
    const lines = wordpress.log().split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes(`plugins/${OURS}`)),
      [],
    );
  });

  test('deleted, it leaves nothing behind', async () => {
    await setting({region: 'gb'});
    assert.notEqual(await optionNames(), optionsBefore);
    const {tab} = await open('/wp-admin/plugins.php', 'admin');
    tab.on('dialog', (dialog) => void dialog.accept());
    const row = `tr[data-slug="${OURS}"]`;
    await Promise.all([tab.waitForNavigation(), tab.click(`${row} .deactivate a`)]);
    await tab.click(`${row} .delete a`);
    await tab.waitForSelector(`${row}.deleted, tr.plugin-deleted-tr`, {timeout: 15000});
    await tab.close();
    const left = (await optionNames()).split('\n').filter((name) => !optionsBefore.split('\n').includes(name));
    assert.deepEqual(
      left.filter((name) => /massage|mm_/.test(name)),
      [],
    );
    const rows = await wordpress.php(`
      global $wpdb;
      foreach ( array( 'options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key' ) as $table => $column ) {
        echo $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->$table} WHERE $column LIKE '%massage%'" ), ' ';
      }
    `);
    assert.equal(rows, '0 0 0 ');
  });
});
