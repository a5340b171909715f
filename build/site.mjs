// `npm run build:site` writes site-static/: the sample pages, the page that makes the code, the built files and Storybook, for any server
// of files, also in a folder of a site. It needs dist/ and storybook-static/ as built.
import {cpSync, existsSync, mkdirSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The pages' templates, and the pages that are made of them, which have a line of their own below. */
const leftOut = ['site/sample', 'site/generated/pages'].map((path) => join(root, path));

/** What only the server for developers and the translators' tools need, and what does not go where it is. */
const isWorkshop = (path) => /\.(mjs|ts)$/.test(path) || leftOut.includes(path);

/** Where each folder goes. */
const folders = {site: '.', 'site/generated/pages': '.', dist: 'dist', 'storybook-static': 'storybook'};

const target = resolve(process.argv[2] ?? join(root, 'site-static'));
for (const folder of Object.keys(folders)) {
  if (!existsSync(join(root, folder))) throw new Error(`${folder}/ is not built. Run npm run build:site.`);
}
rmSync(target, {recursive: true, force: true});
mkdirSync(target, {recursive: true});
for (const [folder, place] of Object.entries(folders)) {
  cpSync(join(root, folder), join(target, place), {
    recursive: true,
    filter: (path) => folder !== 'site' || !isWorkshop(path),
  });
}
console.log(`${target} can be put on any server of files. Its front page is index.html.`);
