import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
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

/** Lit's hooks for polyfills, hydration and counting its versions, none of which a page with the script tag has. */
const withoutHooks: Plugin = {
  name: 'without-hooks',
  transform(code, id) {
    if (!/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\//.test(id)) return null;
    const plain = code
      .replace(/\w+\.(litHtml|litElement|reactiveElement)(Polyfill|Hydrate)Support/g, '(void 0)')
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/g, '0');
    return {code: plain, map: null};
  },
};

/** White space and comments out of the `html` and `css` literals. */
const minifyLiterals: Plugin = {
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(src('')) || !/(html|css)`/.test(code)) return null;
    return minifyHTMLLiterals(code, {fileName: id, html: {removeAttributeQuotes: true, removeOptionalTags: true}});
  },
};

/** The messages of the elements, in an order that every build agrees on. */
const messageIds = [...readFileSync(src('generated/es/elements.ts'), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(
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
    // A source's id is for people and tests.
    if (/generated\/[^/]+\/sources\.ts/.test(file)) return {code: code.replace(/^\s*id: .*$/gm, ''), map: null};
    if (file === src('localization/msg.ts')) return {code: code.replace('{id}', 'id'), map: null};
    const renamed = /generated\/[^/]+\/elements\.ts$/.test(file)
      ? code.replace(/^\s*'([^']+)':/gm, (_, id: string) => `'${short(id)}':`)
      : code.replace(/\{\s*id: '([^']+)',?\s*(desc: '[^']*',?\s*)?\},?(?=\s*\))/g, (_, id: string) => `'${short(id)}'`);
    return {code: renamed, map: null};
  },
};

/**
 * Small modules that are copied into each chunk that imports them, instead of becoming files of their own, which would
 * cost a round trip for a hundred bytes: a topic holds its icon and the sources that it cites, a form control what makes it one, and `embed.js` stands alone.
 */
const copies: Plugin = {
  name: 'copies',
  enforce: 'pre',
  resolveId(name, importer) {
    if (!importer || !name.startsWith('.')) return null;
    const [file, into] = importer.split('?in=');
    const path = resolve(dirname(file!), name.replace(/\.js$/, '.ts'));
    const copied =
      isTopic(file!) ||
      (into !== undefined && file !== formControl) ||
      path === formControl ||
      (file!.startsWith(src('loader/')) && path === src('chunk.ts'));
    if (copied) return `${path}?in=${into ?? file!.slice(src('').length)}`;
    return into === undefined ? null : path;
  },
};

const formControl = src('forms/form-control.ts');

const isTopic = (path: string): boolean => path.startsWith(src('generated/')) && !/\/(elements|topics)\.ts$/.test(path);

/** Tags and topics are asked for by name: the maps from each to its module, which source code needs, are not shipped. */
const byName: Plugin = {
  name: 'by-name',
  enforce: 'pre',
  transform(code, id) {
    const emit = (name: string, module: string): void => {
      const chunk = {type: 'chunk', id: src(module), fileName: `${chunks}/${name}.js`} as const;
      this.emitFile({...chunk, preserveSignature: 'strict'});
    };
    // A specifier that begins with a quotation mark would bring Vite's preload helper, at 600 bytes.
    if (id === src('generated/topics.ts')) {
      for (const [, path] of code.matchAll(/import\('\.\/([^']+)\.js'\)/g)) emit(path!, `generated/${path}.ts`);
      return {code: 'export const loadTopic = (path, query) => import((path = `./${path}.js` + query));', map: null};
    }
    if (id === src('loader/tags.ts')) {
      const names = [...code.matchAll(/import\('\.\.\/define\/([^']+)\.js'\)/g)].map(([, name]) => name!);
      for (const name of names) emit(name, `define/${name}.ts`);
      return {
        code: `export const tags = new Map('${names.join(' ')}'.split(' ').map((name) =>
          ['mm-' + name, (query) => import((query = \`./${chunks}/\${name}.js\` + query))]))`,
        map: null,
      };
    }
    return null;
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
    const pattern = /\(\) =>\s*import\('([^']+)'\)/g;
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

/** What a second minifier still finds: a third of a percent. */
const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const {code} = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: {passes: 3, unsafe_arrows: true, comparisons: false},
      });
      const bytes = (text: string): number => brotliCompressSync(text).length;
      if (bytes(code!) < bytes(chunk.code)) chunk.code = code!;
    }
  },
};

/** The script-tag files; the npm modules are tsc's, see package.json. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [withoutHooks, minifyLiterals, byName, shortMessageIds, copies, retryableImports, minifyAgain],
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      // Its index sets up a runtime that we do not use.
      treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
      input: {embed: src('embed.ts'), content: src('own-content/own-content.ts')},
      output: {
        minify: true,
        entryFileNames: ({name}) => (['embed', 'content'].includes(name) ? '[name].js' : `${chunks}/[name].js`),
        chunkFileNames: `${chunks}/[name].js`,
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules\/(@?lit|@lit)|src\/(article\/(?!red-flags|topic-list|list\.)|chunk\.ts$|content\/(topics|benefits|wellbeing)|define\/define|generated\/topics|icons\/icon|localization|nearest|theme|version|warn\.ts)/,
            },
          ],
        },
      },
    },
  },
});
