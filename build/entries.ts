// The entries of the script-tag build. They are found in the file system, so a new file in one of these folders is built.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const filesIn = (folder: string): string[] =>
  readdirSync(join(src, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.ts$/, ''));

/** The files beside `embed.js` that are built with the others; see build/embed.config.ts and build/content.config.ts for those that are not. */
const named = {current: 'current.ts', 'frame-height': 'frame-height.ts'};

/** One file for each tag, such as `mm-pain-level`. */
const tags = Object.fromEntries(
  filesIn('define')
    .filter((name) => name !== 'define')
    .map((name) => [`mm-${name}`, `define/${name}.ts`]),
);

/** Code that few pages need. */
const onDemand = Object.fromEntries(filesIn('on-demand').map((name) => [name, `on-demand/${name}.ts`]));

/** The texts of elements, and topics: one file each in each locale, such as `es/benefits/relaxation`. */
const texts = Object.fromEntries(
  filesIn('generated')
    .filter((name) => name.includes('/') && !name.startsWith('npm/'))
    .map((name) => [name, `generated/${name}.ts`]),
);

/** Every entry: the path of the built file within its folder, without extension, and the path of its source. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({...named, ...tags, ...onDemand, ...texts}).map(([name, path]) => [name, join(src, path)]),
);

/** The name of this build: a fingerprint of everything that goes into it. */
export const build = fingerprint();

/**
 * The folder of all files except those that a page names itself. The build is a part of its name, so that no cache can mix two builds
 * and the names of the files in it can be computed.
 */
const chunksFolder = `chunks/${build}`;

/** Where the built file of an entry or a shared chunk is in `dist/`. */
export const fileName = (name: string): string => (name in named ? `${name}.js` : `${chunksFolder}/${name}.js`);

function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = filesIn('').sort();
  const buildFiles = readdirSync(join(root, 'build'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `build/${name}`);
  for (const name of sources) hash.update(readFileSync(join(src, `${name}.ts`)));
  for (const name of ['package-lock.json', 'vite.config.ts', ...buildFiles])
    hash.update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 6);
}
