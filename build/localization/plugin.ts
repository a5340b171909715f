import {spawn} from 'node:child_process';
import {relative, resolve} from 'node:path';
import type {Plugin} from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** The files from which `write.mjs` writes src/generated/. */
const hasTexts = (path: string): boolean => /^(src\/content\/.+\.ts|src\/.+\.texts\.ts|locales\/.+)$/.test(path);

/** Milliseconds to wait after the last save before the texts are written, because an editor may save several files at once. */
const QUIET = 100;

/**
 * Writes src/generated/ as `npm run localize:pseudo` does. It runs in a separate process, because it takes seconds in which the
 * server must go on answering, and because modules of an earlier run must not be cached.
 *
 * @returns what went wrong; empty on success
 */
function writeTexts(): Promise<string> {
  return new Promise((done) => {
    const localize = spawn(process.execPath, ['build/localization/localize.mjs', 'build-pseudo'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    localize.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    localize.on('error', ({message}) => done(message));
    localize.on('close', (code) => done(code ? errors || `It stopped with code ${code}.` : ''));
  });
}

/**
 * For a Vite dev server such as Storybook's: when a file with texts or a locale's file is saved, writes the texts again. Only files
 * that differ are written, so the server reloads what has changed. One run at a time; a save during a run starts another one after it.
 */
export const regenerateTexts: Plugin = {
  name: 'regenerate-texts',
  apply: 'serve',
  configureServer({watcher, config: {logger}}) {
    let timer: NodeJS.Timeout | undefined;
    let isRunning = false;
    let isStale = false;

    async function run(): Promise<void> {
      if (isRunning) return;
      isRunning = true;
      while (isStale) {
        isStale = false;
        const problem = await writeTexts();
        if (problem) logger.error(`The texts were not written. ${problem.trim()}`, {timestamp: true});
        else logger.info('The texts have been written.', {timestamp: true});
      }
      isRunning = false;
    }

    watcher.add([resolve(root, 'src'), resolve(root, 'locales')]);
    watcher.on('all', (_event, path) => {
      // The events of a scan at the start, and those of folders, are not saves.
      if (!hasTexts(relative(root, path).replaceAll('\\', '/'))) return;
      isStale = true;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), QUIET);
    });
  },
};
