import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {minifyHTMLLiterals} from 'minify-literals';
import {defineConfig, type Plugin} from 'vite';

const root = dirname(fileURLToPath(import.meta.url));
const src = (path: string): string => resolve(root, 'src', path);

/**
 * A build's chunks stand in a folder named after all that goes into it, so that no cache can mix two builds. A hash in
 * each name would do that too, at six bytes that do not compress in every reference.
 */
const build = createHash('sha256');
for (const name of readdirSync(src(''), {recursive: true, encoding: 'utf8'}).sort()) {
  if (name.endsWith('.ts')) build.update(readFileSync(src(name)));
}
for (const name of ['package-lock.json', 'vite.config.ts']) build.update(readFileSync(resolve(root, name)));
const chunks = `chunks/${build.digest('hex').slice(0, 6)}`;

/** White space and comments out of the `html` and `css` literals. */
const minifyLiterals: Plugin = {
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(src('')) || !/(html|css)`/.test(code)) return null;
    return minifyHTMLLiterals(code, {fileName: id, html: {removeAttributeQuotes: true, removeOptionalTags: true}});
  },
};

const messageIds = [...readFileSync(resolve(root, 'locales/es.xlf'), 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)].map(
  ([, id]) => id!,
);

/** A message's id and its description are for people; a browser gets a short name for it. */
const shortMessageIds: Plugin = {
  name: 'short-message-ids',
  enforce: 'pre',
  transform(code, file) {
    const short = (id: string): string => {
      if (!messageIds.includes(id))
        this.error(`${file}: message ${id} is not in the locale files; run npm run localize`);
      return messageIds.indexOf(id).toString(36);
    };
    if (!file.startsWith(src(''))) return null;
    const renamed = file.startsWith(src('generated/locales'))
      ? code.replace(/^\s*'([^']+)':/gm, (_, id: string) => `'${short(id)}':`)
      : code.replace(
          /\{\s*id: '([^']+)',?\s*(desc: '[^']*',?\s*)?\},?(?=\s*\))/g,
          (_, id: string) => `{id: '${short(id)}'}`,
        );
    return {code: renamed, map: null};
  },
};

/**
 * Small modules that are copied into each chunk that imports them, instead of becoming files of their own, which would
 * cost a round trip for a hundred bytes: each topic holds the sources that it cites, and `embed.js` stands alone.
 */
const copied = new Map([
  [src('content/sources.ts'), src('content/')],
  [src('chunk.ts'), src('loader/')],
]);

const copies: Plugin = {
  name: 'copies',
  enforce: 'pre',
  resolveId(name, importer) {
    if (!importer || !name.startsWith('.')) return null;
    const path = resolve(dirname(importer), name.replace(/\.js$/, '.ts'));
    const into = copied.get(path);
    return into && importer.startsWith(into) ? `${path}?in=${importer.slice(into.length)}` : null;
  },
};

/**
 * Lets a chunk be asked for again under another URL: `() => import(x)` becomes `(query) => import(url of x + query)`.
 * See src/chunk.ts for why.
 */
const retryableImports: Plugin = {
  name: 'retryable-imports',
  enforce: 'pre',
  async transform(code, id) {
    const pattern = /\(\) => import\('([^']+)'\)/g;
    const matches = [...code.matchAll(pattern)];
    if (!id.startsWith(src('')) || !matches.length) return null;
    for (const [text, name] of matches) {
      const chunk = await this.resolve(name!, id);
      if (!chunk) throw new Error(`${id} imports ${name}, which does not exist`);
      const reference = this.emitFile({type: 'chunk', id: chunk.id, preserveSignature: 'strict'});
      code = code.replace(text, `(query) => import(import.meta.ROLLUP_FILE_URL_${reference} + query)`);
    }
    return {code, map: null};
  },
  resolveFileUrl: ({relativePath}) => JSON.stringify(relativePath.replace(/^(?!\.)/, './')),
};

/** The script-tag files; the npm modules are tsc's, see package.json. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [minifyLiterals, shortMessageIds, copies, retryableImports],
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      // Its index sets up a runtime that we do not use.
      treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
      input: {embed: src('embed.ts')},
      output: {
        minify: true,
        entryFileNames: ({name}) => (name === 'embed' ? '[name].js' : `${chunks}/[name].js`),
        chunkFileNames: `${chunks}/[name].js`,
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules|src\/(article|chunk\.ts$|define\/define|icons\/icon|localization|theme|version|warn\.ts)/,
            },
          ],
        },
      },
    },
  },
});
