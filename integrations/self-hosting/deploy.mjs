// node integrations/self-hosting/deploy.mjs dist /var/www/widgets: copies what a page can load into the folder of a server, in an order in
// which no visitor meets half a version, and beside each file its compressed forms.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** How long the chunks of former builds stay, in days, for pages that are open. */
const DAYS = 7;

/** The files with fixed names. The last two name the folder of the build, so they come when all of it is there. */
const entries = ['licenses.md', 'frame-height.js', 'bundle.js', 'content.js', 'current.js', 'embed.js'];

/** Writes a file so that nobody reads half of it: under another name first. */
function put(path, content) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

/** Copies a file. A former compressed form is replaced before the file itself, so that none is older than the file. */
function copy(from, to) {
  const content = readFileSync(from);
  put(`${to}.br`, brotliCompressSync(content));
  put(`${to}.gz`, gzipSync(content, {level: 9}));
  put(to, content);
}

/** @returns {string[]} the folders of former builds that were removed */
export function deploy(dist, target, now = Date.now()) {
  const builds = readdirSync(join(dist, 'chunks'));
  for (const name of readdirSync(join(dist, 'chunks'), {recursive: true})) {
    const file = join(dist, 'chunks', name);
    if (statSync(file).isFile()) copy(file, join(target, 'chunks', name));
  }
  for (const name of entries) copy(join(dist, name), join(target, name));

  const removed = [];
  for (const name of readdirSync(join(target, 'chunks'))) {
    const folder = join(target, 'chunks', name);
    // The time of a folder says when its build was last deployed.
    if (builds.includes(name)) utimesSync(folder, now / 1000, now / 1000);
    else if (now - statSync(folder).mtimeMs > DAYS * 86_400_000) {
      rmSync(folder, {recursive: true});
      removed.push(name);
    }
  }
  return removed;
}

if (process.argv[1] === import.meta.filename) {
  const [, , dist, target] = process.argv;
  if (!dist || !target || !existsSync(join(dist, 'embed.js'))) {
    console.error(
      `node ${basename(process.argv[1])} dist /var/www/widgets: the built folder, and the folder of the server`,
    );
    process.exitCode = 1;
  } else {
    const removed = deploy(dist, target);
    console.log(`${target} has the build ${readdirSync(join(dist, 'chunks'))}.`);
    if (removed.length) console.log(`Older than ${DAYS} days, removed: ${removed.join(', ')}`);
  }
}
