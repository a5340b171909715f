// About src/ as a whole: no import cycle, and the layers of docs/architecture.md.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {cruise} from 'dependency-cruiser';

const root = resolve(import.meta.dirname, '../..');

/**
 * What each layer may import beside itself: the table of the architecture page. `.texts` stands for files of texts. What is not named
 * here, such as a new folder, may be imported by none.
 */
const below = {
  loading: ['on-demand', 'page-attributes.ts', 'version.ts', 'current.ts'],
  'warn.ts': ['loading', 'on-demand'],
  localization: ['loading', 'page-attributes.ts', 'version.ts'],
  topics: ['localization', 'loading', 'page-attributes.ts', 'warn.ts', 'content'],
  forms: ['localization', 'loading', 'page-attributes.ts', 'warn.ts'],
  article: ['topics', 'localization', 'loading', 'page-attributes.ts', 'warn.ts', 'theme', 'icons', 'content'],
  'clinic-content': ['topics', 'loading', 'warn.ts', 'icons', 'content'],
  'structured-data': ['article', 'page-attributes.ts', 'content'],
  elements: [
    ...['article', 'forms', 'topics', 'localization', 'loading', 'page-attributes.ts', 'warn.ts', 'theme', 'icons'],
    ...['content', 'records'],
  ],
  'on-demand': ['clinic-content', 'elements', 'forms', 'localization', 'records', 'structured-data'],
  define: ['elements', 'warn.ts'],
  static: ['elements', 'topics', 'localization', 'loading', 'loader', 'page-attributes.ts', 'warn.ts', 'on-demand'],
  loader: ['loading', 'on-demand', 'content'],
  'embed.ts': ['loader', 'loading'],
  'bundle.ts': ['loader', 'define', 'on-demand'],
  'frame-height.ts': [],
  'index.ts': ['elements', 'records', 'clinic-content', 'content', 'version.ts'],
  records: [],
  theme: [],
  icons: [],
  content: ['icons'],
  'page-attributes.ts': [],
  'version.ts': [],
  'current.ts': [],
};

const folders = (names) => names.map((name) => `^src/${name.replace('.', '\\.')}${name.endsWith('.ts') ? '$' : '/'}`);
const texts = '\\.texts\\.ts$';

/** Rules about single imports; `name` is what a failure says. Paths are regular expressions. */
const layers = [
  ...Object.entries(below).map(([layer, others]) => ({
    name: `src/${layer} imports only ${['itself', ...others].join(', ')}`,
    from: {path: folders([layer]), pathNot: texts},
    // The types of its texts are an element's own.
    to: {path: '^src/', pathNot: [...folders([layer, ...others]), texts]},
  })),
  {
    name: 'a file of texts imports only files of texts, content and icons',
    from: {path: texts},
    to: {path: '^src/', pathNot: [texts, ...folders(['content', 'icons'])]},
  },
  {
    name: 'content and texts use only @lit/localize of the packages',
    from: {path: ['^src/content/', texts]},
    to: {dependencyTypes: ['npm', 'npm-dev'], pathNot: '/@lit/localize/'},
  },
  {
    name: 'an element imports no other element',
    from: {path: '^src/elements/([^/]+)/'},
    to: {path: '^src/elements/', pathNot: '^src/elements/$1/'},
  },
  {
    name: 'only import-module.ts imports what is loaded on demand, but for its types',
    // In Node, nothing is loaded over a network.
    from: {path: '^src/', pathNot: ['^src/loading/import-module', '^src/on-demand/', '^src/static/']},
    to: {path: '^src/on-demand/', dependencyTypesNot: ['type-only']},
  },
  {
    name: 'the loader uses only what loads a module, of what elements stand on',
    from: {path: '^src/loader/'},
    to: {path: '^src/loading/', pathNot: '^src/loading/(lazy-module|built-files)\\.ts$'},
  },
];

/** Rules about what is reached in any number of steps. */
const reach = [
  {name: 'no import cycle, dynamic imports included', from: {path: '^src/'}, to: {circular: true}},
  {
    name: 'a module that is loaded on demand never reaches what loads it',
    from: {path: '^src/on-demand/'},
    to: {path: '^src/loading/import-module', reachable: true},
  },
  {
    name: 'the loader and embed.js hold no element, and nothing that shows one',
    from: {path: '^src/(embed\\.ts|loader/)'},
    to: {path: ['^src/(elements|article|topics|localization)/', '^node_modules/@?lit'], reachable: true},
  },
];

/** What breaks a rule: a line each, with its path where several steps lead there. */
async function violations(forbidden, withTypes, baseDir = root) {
  const {output} = await cruise(
    ['src'],
    {
      baseDir,
      ruleSet: {forbidden: forbidden.map((rule) => ({severity: 'error', ...rule}))},
      validate: true,
      exclude: {path: '^src/generated/'},
      doNotFollow: {path: 'node_modules'},
      // With types, an `import type` counts as well.
      tsPreCompilationDeps: withTypes,
      moduleSystems: ['es6'],
    },
    {extensions: ['.ts', '.js'], conditionNames: ['import', 'types', 'default']},
  );
  if (baseDir === root) assert.ok(output.summary.totalCruised > 100, 'src/ was not read');
  return output.summary.violations.map(({rule, from, to, via, cycle}) => {
    const path = (via ?? cycle)?.map(({name}) => name).join(' → ');
    return `${rule.name}: ${from} → ${path ?? to}`;
  });
}

describe('imports in src/', () => {
  let direct, indirect;

  test('every folder and file of src/ is a layer', () => {
    const names = readdirSync(join(root, 'src')).filter((name) => name !== 'generated');
    assert.deepEqual(names.sort(), Object.keys(below).sort());
  });

  before(async () => {
    direct = await violations(layers, true);
    indirect = await violations(reach, false);
  });

  for (const {name} of layers) {
    test(name, () =>
      assert.deepEqual(
        direct.filter((line) => line.startsWith(name)),
        [],
      ),
    );
  }

  for (const {name} of reach) {
    test(name, () =>
      assert.deepEqual(
        indirect.filter((line) => line.startsWith(name)),
        [],
      ),
    );
  }
});

describe('the rules themselves', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mm-imports-')));
  const files = {
    'src/content/topic.ts':
      "import type {A} from '../elements/a/a.js';\nexport const topic: A | undefined = undefined;",
    'src/elements/a/a.ts': "import {b} from '../b/b.js';\nexport type A = typeof b;\nexport const a = b;",
    'src/elements/b/b.ts': 'export const b = 1;',
    'src/loading/import-module.ts': "export const load = () => import('../on-demand/leaf.js');",
    'src/on-demand/leaf.ts': "export * from '../records/leaf.js';",
    'src/records/leaf.ts': "import {load} from '../loading/import-module.js';\nexport const leaf = load;",
  };
  after(() => rmSync(folder, {recursive: true}));

  test('see types, dynamic imports and modules that are reached by others', async () => {
    for (const [name, code] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), `${code}\n`);
    }
    const direct = await violations(layers, true, folder);
    assert.deepEqual(direct.sort(), [
      'an element imports no other element: src/elements/a/a.ts → src/elements/b/b.ts',
      'src/content imports only itself, icons: src/content/topic.ts → src/elements/a/a.ts',
      'src/records imports only itself: src/records/leaf.ts → src/loading/import-module.ts',
    ]);
    const indirect = (await violations(reach, false, folder)).join('\n');
    assert.match(indirect, /^no import cycle/m);
    assert.match(indirect, /^a module that is loaded on demand .*: src\/on-demand\/leaf\.ts → .*import-module/m);
  });
});
