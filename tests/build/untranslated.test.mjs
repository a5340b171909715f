// About the whole build: somebody who speaks only English adds a condition, and builds and shows it as it is.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {copyOfTree} from '../support/copy.mjs';
import {browse, page, ready} from '../support/pages.mjs';

describe('a condition that nobody has translated', {timeout: 240_000}, () => {
  let folder, browser, site;

  const run = (...args) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});
    assert.equal(status, 0, `${args.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };

  before(async () => {
    folder = copyOfTree([
      'src',
      'build',
      'locales',
      'site',
      'stories',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
    ]);
    browser = await browse();
  });
  after(async () => {
    site?.close();
    await browser?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  test('is built, and shown in English and marked as English where the page is in another language', async () => {
    run('build/scaffold/new-condition.mjs', 'gout', 'Gout');
    // No word of any translation is written. These are the steps of npm start, without those files that the page does not load.
    assert.match(
      run('build/localization/localize.mjs', 'mistakes,build'),
      /es\.xlf: still to be translated or brought up to date: .*condition\.gout\.title/,
    );
    run('node_modules/vite/bin/vite.js', 'build');
    run('node_modules/vite/bin/vite.js', 'build', '--config', 'build/embed.config.ts');
    writeFileSync(
      join(folder, 'site/gout.html'),
      page('<mm-condition-explainer condition="gout"></mm-condition-explainer>', {lang: 'es'}),
    );
    const {serve} = await import(pathToFileURL(join(folder, 'site/serve.mjs')));
    site = await serve(0);
    const {tab, lines} = await browser.open(`${site.url}gout.html`);
    await ready(tab);
    const shown = await tab.evaluate(() => {
      const {shadowRoot} = document.querySelector('mm-condition-explainer');
      const languageOf = (element) => element.closest('[lang]')?.lang ?? 'es';
      const all = [...shadowRoot.querySelectorAll('*')];
      const title = all.find((element) => !element.children.length && element.textContent === 'Gout');
      const note = all.find(
        (element) => !element.children.length && /No sustituye el consejo médico/.test(element.textContent),
      );
      return {title: title && languageOf(title), note: note && languageOf(note)};
    });
    assert.deepEqual(shown, {title: 'en', note: 'es'});
    assert.deepEqual(lines, []);
  });
});
