// About src/ as a whole: no import cycle, and the layers of docs/architecture.md.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {cruise} from 'dependency-cruiser';

const root = resolve(import.meta.dirname, '../..');

/** Each rule of the architecture page; `name` is what a failure says. Paths are regular expressions. */
const layers = [
  {
    name: 'content imports only content and icons',
    from: {path: '^src/content/'},
    to: {path: '^src/', pathNot: '^src/(content|icons)/'},
  },
  {
    name: 'content and texts use only @lit/localize of the packages',
    from: {path: ['^src/content/', '\\.texts\\.ts$']},
    to: {dependencyTypes: ['npm', 'npm-dev'], pathNot: '/@lit/localize/'},
  },
  {
    name: 'a file of texts imports only files of texts, content and icons',
    from: {path: '\\.texts\\.ts$'},
    to: {path: '^src/', pathNot: ['\\.texts\\.ts$', '^src/(content|icons)/']},
  },
  {
    name: 'records import nothing of the library but each other',
    from: {path: '^src/records/'},
    to: {path: '^src/', pathNot: '^src/records/'},
  },
  {name: 'icons import nothing', from: {path: '^src/icons/', pathNot: '^src/icons/icon\\.ts$'}, to: {path: '.'}},
  {
    name: 'the theme imports only the theme',
    from: {path: '^src/theme/'},
    to: {path: '^src/', pathNot: '^src/theme/'},
  },
  {
    name: 'what an element reads from the page imports nothing of the library',
    from: {path: '^src/(page-attributes|version)\\.ts$'},
    to: {path: '^src/'},
  },
  {
    name: 'loading knows no element, article or topic',
    from: {path: '^src/(loading|warn\\.ts)'},
    to: {path: '^src/(elements|article|topics|forms|localization|define|loader|clinic-content|structured-data)/'},
  },
  {
    name: 'localization and forms know no element, article or topic',
    from: {path: '^src/(localization|forms|topics)/'},
    to: {path: '^src/(elements|article|define|loader|clinic-content|structured-data)/'},
  },
  {
    name: 'article and page code know no element',
    from: {path: '^src/(article|clinic-content|structured-data)/'},
    to: {path: '^src/(elements|define|loader)/'},
  },
  {
    name: 'nothing but the entry points knows the loader or the define modules',
    from: {path: '^src/', pathNot: ['^src/(define|loader)/', '^src/embed\\.ts$']},
    to: {path: '^src/(define|loader)/'},
  },
  {
    name: 'an element imports no other element',
    from: {path: '^src/elements/([^/]+)/'},
    to: {path: '^src/elements/', pathNot: '^src/elements/$1/'},
  },
  {
    name: 'only import-module.ts imports what is loaded on demand',
    from: {path: '^src/', pathNot: '^src/loading/import-module'},
    to: {path: '^src/on-demand/', dependencyTypesNot: ['type-only']},
  },
  {
    name: 'nothing imports an entry point',
    from: {path: '^src/'},
    to: {path: '^src/(embed|index)\\.ts$'},
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
      'content imports only content and icons: src/content/topic.ts → src/elements/a/a.ts',
      'records import nothing of the library but each other: src/records/leaf.ts → src/loading/import-module.ts',
    ]);
    const indirect = (await violations(reach, false, folder)).join('\n');
    assert.match(indirect, /^no import cycle/m);
    assert.match(indirect, /^a module that is loaded on demand .*: src\/on-demand\/leaf\.ts → .*import-module/m);
  });
});
