import {cpSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Copies a part of the tree, with a link to `node_modules`, for a test that changes files. With it come two languages: each is treated
 * in the same way, and thirteen would only take longer.
 *
 * @param {readonly string[]} paths of files and folders, with `locales` among them
 * @returns {string} the folder, whose owner removes it
 */
export function copyOfTree(paths) {
  // Vite and others resolve links, and the folder for temporary files may be one.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mm-copy-')));
  const project = JSON.parse(readFileSync(join(root, 'locales/lit-localize.json'), 'utf8'));
  const [kept, left] = [project.targetLocales.slice(0, 2), project.targetLocales.slice(2)];
  const leftOut = left.flatMap((locale) => [
    join(root, `locales/${locale}.xlf`),
    join(root, `src/generated/${locale}`),
  ]);
  for (const path of paths) {
    cpSync(join(root, path), join(folder, path), {recursive: true, filter: (from) => !leftOut.includes(from)});
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'locales/lit-localize.json'), JSON.stringify({...project, targetLocales: kept}));
  return folder;
}
