import {basename, dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
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

/**
 * Lit's hooks for polyfills, hydration, decorators, controllers and counting its versions, none of which we use; its way
 * without `adoptedStyleSheets`, which every browser has that has what the controls need; and what
 * it says of wrong code.
 */
const withoutHooks: Plugin = {
  name: 'without-hooks',
  transform(code, id) {
    if (!/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\//.test(id)) return null;
    const plain = code
      .replace(/\w+\.(litHtml|litElement|reactiveElement)(Polyfill|Hydrate)Support/g, '(void 0)')
      .replace(/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true')
      .replace(/Error\("(?:[^"]|"\+\w+\+")*"\)/g, 'Error()')
      .replace(/this\._\$EO\?\.forEach\(\w+=>\w+\.host\w+\?\.\(\)\)/g, '0')
      .replace(/(?:add|remove)Controller\(\w+\)\{.*?\}/g, '')
      .replace(/static addInitializer\(\w+\)\{.*?\}/, '')
      .replace(/Symbol\.metadata\?\?=.*?new WeakMap;/, '')
      .replace(/const \w+=this\[Symbol\.metadata\];if\(null!==.*?\}(?=this\._\$)/, '')
      .replace(
        /function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{if\(\3===\w+\).*?_\$AS\(.*?\3\}/,
        'function $1($2,$3){return $3}',
      )
      .replace(/(\w+===\w+&&\w+!==\w+)\|\|\w+\.capture!==.*?passive,/, '$1,')
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

/** A source's id is for people and tests. */
const withoutSourceIds: Plugin = {
  name: 'without-source-ids',
  enforce: 'pre',
  transform(code, id) {
    if (!/generated\/[^/]+\/sources\.ts/.test(id)) return null;
    return {code: code.replace(/^\s*id: .*$/gm, ''), map: null};
  },
};

const formControl = src('forms/form-control.ts');
const languages = src('generated/languages.ts');

const tags = [...readFileSync(src('loader/tags.ts'), 'utf8').matchAll(/'mm-([^']+)'/g)].map(([, name]) => name!);
const locales = JSON.parse(/locales.* = (.*);/.exec(readFileSync(languages, 'utf8'))![1]!) as string[];

/**
 * Small modules that are copied into each chunk that imports them, instead of becoming files of their own, which would
 * cost a round trip for a hundred bytes: a topic holds its icon and the sources that it cites, a form control what makes
 * it one, and `embed.js` stands alone. An element is copied for each language, so that its words come with it.
 */
const copies: Plugin = {
  name: 'copies',
  enforce: 'pre',
  resolveId(name, importer) {
    if (!importer || !name.startsWith('.')) return null;
    const [file, into] = importer.split('?in=') as [string, string?];
    const path = resolve(dirname(file), name.replace(/\.js$/, '.ts'));
    const copy = (for_: string): string => `${path}?in=${for_}`;
    if (file.startsWith(src('generated/')) && file !== languages) return copy(into ?? file.slice(src('').length));
    if (file.startsWith(src('loader/')) && [languages, src('chunk.ts')].includes(path)) return copy('loader');
    if (into === undefined) return null;
    if (file === formControl) return path;
    if (path === formControl) return copy(`${into}/${basename(file)}`);
    return /\/(define|elements)\/(?!define\.ts)/.test(path) || !locales.includes(into) ? copy(into) : path;
  },
  transform(code, id) {
    const [, name, locale] = /\/define\/([^/]+)\.ts\?in=(.+)$/.exec(id) ?? [];
    if (!name) return null;
    const texts = src(`generated/${locale}/elements/${name}/${name}.texts.ts`);
    // The words are asked for under the same name. package.json says what has side effects, but not of copies.
    return {
      code: existsSync(texts) ? `${code}\nexport {texts} from '${texts}';` : code,
      map: null,
      moduleSideEffects: true,
    };
  },
};

/** Tags and topics are asked for by name: the maps from each to its module, which source code needs, are not shipped. */
const byName: Plugin = {
  name: 'by-name',
  enforce: 'pre',
  transform(code, id) {
    const emit = (name: string, module: string): void => {
      const chunk = {type: 'chunk', id: src(module), fileName: `${chunks}/${name}.js`} as const;
      this.emitFile({...chunk, preserveSignature: 'allow-extension'});
    };
    const [path] = id.split('?');
    // A specifier that begins with a quotation mark would bring Vite's preload helper, at 600 bytes.
    if (path === languages) {
      for (const [, name, module] of code.matchAll(/'([^']+)': \(\) => import\('\.\/([^']+)\.js'\)/g)) {
        if (id === languages && !tags.some((tag) => name!.endsWith(`/mm-${tag}`)))
          emit(name!, `generated/${module}.ts`);
      }
      const map = /export const modules.*?^};/ms;
      return {
        code: code
          .replace(map, '')
          .replace(/(?<=export const load = ).*;/s, '(path, query) => import((path = `./${path}.js` + query));'),
        map: null,
      };
    }
    if (path === src('loader/tags.ts')) {
      for (const name of tags)
        for (const locale of locales) emit(`${locale}/mm-${name}`, `define/${name}.ts?in=${locale}`);
      return {
        code: `import {likelyLocale} from './likely-locale.js';
          export const tags = new Map('${tags.join(' ')}'.split(' ').map((name) => ['mm-' + name, (query, element) =>
          import((query = \`./${chunks}/\${query ? 'en' : likelyLocale(element)}/mm-\${name}.js\` + query))]))`,
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
      const reference = this.emitFile({type: 'chunk', id: chunk.id.split('?')[0]!, preserveSignature: 'strict'});
      code = code.replace(text, `(query) => import(import.meta.ROLLUP_FILE_URL_${reference} + query)`);
    }
    return {code, map: null};
  },
  resolveFileUrl: ({relativePath}) => JSON.stringify(relativePath.replace(/^(?!\.)/, './')),
};

/** Members that only our classes and Lit's use: no page and no browser asks for them by name. */
const innerNames = [
  // What our classes declare as protected, but for names that something else has too.
  ...readdirSync(src(''), {recursive: true, encoding: 'utf8'})
    .filter((name) => /^(?!generated).*\.ts$/.test(name))
    .flatMap((name) => [
      ...readFileSync(src(name), 'utf8').matchAll(
        /\bprotected (?:(?:abstract|override|readonly|get|set|async) )*(\w+)/g,
      ),
    ])
    .map(([, name]) => name!)
    .filter((name) => !['attribute', 'parse', 'render', 'texts', 'topics'].includes(name)),
  // What Lit declares for subclasses and for libraries that extend it.
  ...`creationScope createProperty elementStyles enableUpdating finalize finalizeStyles fromAttribute getPropertyDescriptor
    getPropertyOptions getUpdateComplete hasChanged hasUpdated isUpdatePending noAccessor renderBefore renderOptions renderRoot
    requestUpdate setConnected shadowRootOptions shouldUpdate strings styles styleSheet toAttribute useDefault willUpdate
    wrapped`.split(/\s+/),
];

/** What a second minifier still finds, and the names that only we know. */
const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_, bundle) {
    const nameCache = {};
    const all = Object.values(bundle).filter((file) => file.type === 'chunk');
    // Lit's own short names are taken.
    const reserved = [...new Set(all.flatMap(({code}) => code.match(/\b[A-Za-z_$]{1,2}\b/g) ?? []))];
    const regex = new RegExp(`^(${innerNames.join('|')})$`);
    for (const chunk of all) {
      const {code} = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        nameCache,
        mangle: {properties: {regex, reserved}},
        compress: {passes: 3, join_vars: false, unsafe_arrows: true, comparisons: false},
      });
      chunk.code = code!;
    }
  },
};

/** The script-tag files; the npm modules are tsc's, see package.json. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [withoutHooks, minifyLiterals, byName, withoutSourceIds, copies, retryableImports, minifyAgain],
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: {embed: src('embed.ts'), content: src('own-content/own-content.ts')},
      output: {
        minify: true,
        entryFileNames: ({name}) => (['embed', 'content'].includes(name) ? '[name].js' : `${chunks}/[name].js`),
        chunkFileNames: `${chunks}/[name].js`,
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules\/(@?lit|@lit)|src\/(article\/(?!red-flags|topic-list|list\.)|chunk\.ts$|content\/(topics|benefits|wellbeing)|define\/define|generated\/languages\.ts$|icons\/icon|localization|nearest|theme|version|warn\.ts)/,
            },
          ],
        },
      },
    },
  },
});
