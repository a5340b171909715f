// About build/localization/plugin.ts: an edit of the content shows at once where Vite's dev server runs.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {createLogger, createServer} from 'vite';

const root = resolve(import.meta.dirname, '../..');

describe('the dev server of Storybook', () => {
  let folder, server;
  /** What the server has logged, for a failure. */
  const lines = [];

  before(async () => {
    // Vite serves real paths, and the folder for temporary files may be a link.
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'mm-watch-')));
    for (const name of ['src', 'locales', 'build', '.storybook', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, name), join(folder, name), {recursive: true});
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    server = await createServer({
      root: folder,
      configFile: join(folder, '.storybook/vite.config.ts'),
      cacheDir: join(folder, '.vite'),
      customLogger: {...createLogger('silent'), info: (line) => lines.push(line), error: (line) => lines.push(line)},
      server: {port: 0},
      optimizeDeps: {noDiscovery: true, include: []},
    });
    await server.listen();
    await new Promise((ready) => {
      if (Object.keys(server.watcher.getWatched()).length > 10) ready();
      else server.watcher.once('ready', ready);
    });
  });

  after(async () => {
    await server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const edit = (file, from, to) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(from), `${file} has no ${from}`);
    writeFileSync(path, text.replace(from, to));
  };

  /** What the server gives a page for a generated module, once that holds `text`. */
  async function served(file, text) {
    for (const start = Date.now(); ;) {
      const response = await fetch(new URL(`src/generated/${file}`, server.resolvedUrls.local[0]));
      const code = await response.text();
      if (code.includes(text)) return code;
      assert.ok(Date.now() - start < 60_000, `${file} is still served as it was:\n${code}\n${lines.join('\n')}`);
      await new Promise((resume) => setTimeout(resume, 200));
    }
  }

  test(
    'serves a changed content file, a changed file of texts and a changed translation',
    {timeout: 240_000},
    async () => {
      await served('en/conditions/sciatica.ts', 'Sciatica is');
      const french = readFileSync(join(folder, 'locales/fr.xlf'), 'utf8');
      const title = /<trans-unit id="benefit\.relaxation\.title"[^]+?<target[^>]*>([^<]+)<\/target>/.exec(french)[1];
      edit('src/content/conditions/sciatica.ts', "msg('Sciatica is", "msg('Sciatica, edited, is");
      edit('src/elements/safety-notes/safety-notes.texts.ts', "msg('", "msg('Edited: ");
      edit('locales/fr.xlf', `>${title}</target>`, '>Une détente modifiée</target>');
      await served('en/conditions/sciatica.ts', 'Sciatica, edited, is');
      await served('en/mm-safety-notes.ts', 'Edited: ');
      await served('fr/benefits/relaxation.ts', 'Une détente modifiée');
    },
  );

  test('goes on after a file that can’t be read', {timeout: 120_000}, async () => {
    const file = 'src/content/benefits/recovery.ts';
    edit(file, "msg('", "msg(('");
    await new Promise((resume) => setTimeout(resume, 500));
    edit(file, "msg(('", "msg('Mended: ");
    await served('en/benefits/recovery.ts', 'Mended: ');
  });
});
