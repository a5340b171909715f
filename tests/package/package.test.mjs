// About the package as npm packs it, and its manifest.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {publint} from 'publint';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(join(root, path), 'utf8');

describe('the package', () => {
  let folder, installed, tarball;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mm-package-'));
    const [{filename}] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {cwd: root}),
    );
    installed = join(folder, 'node_modules/medical-massage-widgets');
    tarball = join(folder, filename);
    mkdirSync(installed, {recursive: true});
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
    mkdirSync(join(folder, 'node_modules/@types'));
    for (const name of ['lit', '@lit', 'lit-html', 'lit-element', 'valibot', '@types/trusted-types']) {
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    }
  });
  after(() => rmSync(folder, {recursive: true}));

  test('holds what a site and a bundler need, and nothing of the workshop', () => {
    for (const file of [
      'dist/embed.js',
      'dist/content.js',
      'dist/modules/index.js',
      'dist/modules/index.d.ts',
      'dist/modules/define/pain-level.js',
      'dist/node/static.js',
      'dist/node/licenses.md',
      'dist/custom-elements.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
    ]) {
      assert.ok(existsSync(join(installed, file)), file);
    }
    for (const file of ['src', 'tests', 'stories', 'site', 'locales', 'coverage', '.storybook']) {
      assert.ok(!existsSync(join(installed, file)), file);
    }
  });

  test('has every file to which its README leads', () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link);
    const files = links.filter((link) => !/^https?:/.test(link));
    assert.ok(files.length > 3);
    for (const file of files) assert.ok(existsSync(join(installed, file)), file);
  });

  test('brings the notices of the licences of what is bundled', () => {
    const notices = readFileSync(join(installed, 'dist/licenses.md'), 'utf8');
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'valibot']) {
      const {version, license} = JSON.parse(read(`node_modules/${name}/package.json`));
      assert.ok(notices.includes(`## ${name} - ${version} (${license})`), name);
      // The notice itself, line by line, as it may stand in a quotation.
      const words = (text) => text.replaceAll(/[\s>]+/g, ' ').trim();
      const file = ['LICENSE', 'LICENSE.md'].find((each) => existsSync(join(root, 'node_modules', name, each)));
      assert.ok(words(notices).includes(words(read(`node_modules/${name}/${file}`))), name);
    }
  });

  test('points nowhere but to files that it holds', () => {
    const files = readdirSync(join(installed, 'dist'), {recursive: true});
    for (const file of files.filter((name) => /\.(js|ts|md|json)$/.test(name))) {
      const code = readFileSync(join(installed, 'dist', file), 'utf8');
      assert.doesNotMatch(code, /sourceMappingURL/, file);
      for (const [, path] of code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"$`]+)['"]/g)) {
        const target = join(installed, 'dist', file, '..', path);
        // The types of a module stand beside it, under its name.
        const types = target.replace(/\.js$/, '.d.ts');
        assert.ok(existsSync(target) || (file.endsWith('.d.ts') && existsSync(types)), `${file}: ${path}`);
      }
    }
  });

  test('can be imported where there is no page, each part of it, and touches none', () => {
    const {exports} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const names = Object.entries(exports).flatMap(([name, target]) => {
      if (!target.default?.endsWith('.js')) return [];
      if (!name.includes('*')) return name;
      const [path, ending] = target.default.split('*');
      return readdirSync(join(installed, path))
        .filter((file) => file.endsWith(ending))
        .map((file) => name.replace('*', file.slice(0, -ending.length)));
    });
    for (const name of ['.', './embed.js', './define/pain-level.js', './define/pain-level.es.js']) {
      assert.ok(names.includes(name), name);
    }
    // Each of them first, but for those in one language, which are many and alike: one of these comes first, and then all.
    const isOneLanguage = (name) => /define\/.+\..+\.js$/.test(name);
    const runs = [...names.filter((name) => !isOneLanguage(name)).map((name) => [name]), names.filter(isOneLanguage)];
    for (const run of runs) {
      const imports = run.map((name) => `await import('medical-massage-widgets${name.slice(1)}');`).join('\n');
      const script = `${imports}\nconsole.log(globalThis.document);`;
      const output = execFileSync('node', ['--input-type=module', '-e', script], {cwd: folder, encoding: 'utf8'});
      assert.equal(output.trim(), 'undefined', run.join());
    }
  });

  test('has classes and version where there is no page', () => {
    const script = `
      const {BenefitCard, ConditionExplainer, PainLevel, version} = await import('medical-massage-widgets');
      console.log(typeof BenefitCard, typeof ConditionExplainer, typeof PainLevel, version);`;
    const output = execFileSync('node', ['--input-type=module', '-e', script], {cwd: folder, encoding: 'utf8'});
    assert.equal(output.trim(), `function function function ${JSON.parse(read('package.json')).version}`);
  });

  test('is what publint expects of a package', async () => {
    const {messages} = await publint({pkgDir: installed, pack: false, strict: true});
    assert.deepEqual(messages, []);
  });

  test('has types for each module, wherever it is imported from', () => {
    const define = ['define/pain-level.js', 'define/pain-level.es.js'];
    const output = execFileSync(
      join(root, 'node_modules/.bin/attw'),
      [tarball, '--profile', 'esm-only', '--format', 'json', '--include-entrypoints', ...define],
      {encoding: 'utf8'},
    );
    const {analysis} = JSON.parse(output);
    for (const name of ['.', './embed.js', './react', ...define.map((path) => `./${path}`)]) {
      assert.ok(analysis.entrypoints[name], name);
    }
    // The package is for ES modules alone, so neither CommonJS nor the oldest resolution of Node finds it.
    const isOurs = ({resolutionKind}) => !['node10', 'node16-cjs'].includes(resolutionKind);
    assert.deepEqual(analysis.problems.filter(isOurs), []);
  });

  test('tells editors each element and attribute', () => {
    const {
      'html-custom-data': data,
      'web-types': webTypes,
      customElements,
    } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const json = (path) => JSON.parse(readFileSync(join(installed, path), 'utf8'));
    const list = (elements) =>
      Object.fromEntries(
        elements.map(({name, tagName, attributes = []}) => [
          tagName ?? name,
          attributes.map((each) => each.name).sort(),
        ]),
      );
    const expected = list(
      json(customElements)
        .modules.flatMap(({declarations}) => declarations)
        .filter(({tagName}) => tagName),
    );
    assert.equal(Object.keys(expected).length, 10);
    assert.deepEqual(list(json(data).tags), expected);
    assert.deepEqual(list(json(webTypes).contributions.html.elements), expected);
    const values = (tag, attribute) =>
      json(data)
        .tags.find(({name}) => name === tag)
        .attributes.find(({name}) => name === attribute)
        .values.map(({name}) => name);
    assert.deepEqual(values('mm-pain-level', 'recall'), ['now', '24h', '7d']);
    assert.deepEqual(values('mm-safety-notes', 'topic'), ['general', 'back', 'neck', 'headache']);
    assert.ok(values('mm-condition-explainer', 'condition').includes('sciatica'));
  });

  test('writes content into a page, by its command and by its function, without another package', () => {
    const {bin} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const markup = '<mm-benefit-card benefit="relaxation"></mm-benefit-card>';
    writeFileSync(join(folder, 'page.html'), markup);
    execFileSync('node', [join(installed, bin['medical-massage-widgets']), 'static', 'page.html'], {cwd: folder});
    const script = `
      import {render} from 'medical-massage-widgets/static.js';
      process.stdout.write(await render('${markup}'));`;
    const written = execFileSync('node', ['--input-type=module', '-e', script], {cwd: folder, encoding: 'utf8'});
    assert.match(written, /<template shadowrootmode="open">[^]*Relaxation/);
    assert.equal(readFileSync(join(folder, 'page.html'), 'utf8'), written);
  });

  for (const moduleResolution of ['bundler', 'nodenext']) {
    test(`gives types to a developer: ${moduleResolution}`, () => {
      writeFileSync(
        join(folder, 'app.ts'),
        `import 'medical-massage-widgets/define/pain-level.js';
         import 'medical-massage-widgets/define/peg.es.js';
         import type {Observation as FhirObservation} from 'fhir/r4.js';
         import type {PainLevel} from 'medical-massage-widgets';
         const control: PainLevel = document.createElement('mm-pain-level');
         control.value = 3;
         control.recall = '24h';
         document.createElement('mm-peg').checkValidity();
         // @ts-expect-error there is no such recall period
         control.recall = 'yesterday';
         export const answer: number | null = control.value;
         import {addBenefit} from 'medical-massage-widgets';
         import {render} from 'medical-massage-widgets/static.js';
         export const page: Promise<string> = render('<p>', {lang: 'es', warn: (line) => line.length});
         addBenefit('quiet', {title: 'Quiet', said: 'It is quiet.', reviewed: '2026-10-01',
           research: {text: 'We can not say.', certainty: 'very-low', basis: 'expert-opinion'}});
         export const record: Promise<FhirObservation | undefined> = control.toFhir();
         // @ts-expect-error a claim needs its certainty and its sources
         addBenefit('loud', {title: 'Loud', said: 'It is loud.', reviewed: '2026-10-01', research: {text: 'It is.'}});`,
      );
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
            moduleResolution,
            target: 'es2022',
            lib: ['es2022', 'dom', 'dom.iterable'],
            types: [],
            // What the elements return fits the types of FHIR, which the package does not bring.
            paths: {'fhir/*.js': [join(root, 'node_modules/@types/fhir/*.d.ts')]},
            strict: true,
            noEmit: true,
          },
          files: ['app.ts'],
        }),
      );
      execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], {stdio: 'inherit'});
    });
  }

  test('describes each element in its manifest as the class has it', async () => {
    const manifest = JSON.parse(read('dist/custom-elements.json'));
    const declared = manifest.modules.flatMap((module) => module.declarations ?? []).filter((each) => each.tagName);
    assert.deepEqual(declared.map((each) => each.tagName).sort(), [
      'mm-benefit-card',
      'mm-benefit-list',
      'mm-condition-explainer',
      'mm-condition-list',
      'mm-first-visit',
      'mm-massage-overview',
      'mm-pain-level',
      'mm-pain-map',
      'mm-peg',
      'mm-safety-notes',
    ]);
    const classes = await import(join(root, 'dist/modules/index.js'));
    const {colors} = await import(join(root, 'dist/modules/theme/tokens.js'));
    for (const element of declared) {
      const listed = (element.attributes ?? []).map((attribute) => attribute.name).sort();
      const own = new Set([...classes[element.name].observedAttributes]);
      // Some are read where they stand, when they are needed.
      if (!/pain|peg/.test(element.tagName)) own.add('structured-data');
      if (!/pain|peg|notes/.test(element.tagName)) own.add('claims');
      if (!/list|pain|peg/.test(element.tagName)) own.add('reviewed-by');
      assert.deepEqual(listed, [...own].sort(), element.tagName);
      for (const attribute of element.attributes)
        assert.ok(attribute.description, `${element.tagName} ${attribute.name}`);
      const properties = new Map(element.cssProperties.map((property) => [property.name, property]));
      for (const role of ['accent', 'text', 'muted', 'surface', 'border']) {
        const [light, dark] = colors[role];
        assert.equal(properties.get(`--mm-color-${role}`)?.default, `light-dark(${light}, ${dark})`, element.tagName);
      }
    }
  });

  test('tells in its read-me what is there', () => {
    const readme = read('README.md');
    const {scripts} = JSON.parse(read('package.json'));
    for (const [, script] of readme.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)\b/g)) {
      if (['ci', 'install', 'i'].includes(script)) continue;
      assert.ok(scripts[script], `npm run ${script}`);
    }
    for (const [, path, fragment] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#([^)]+))?\)/g)) {
      assert.ok(existsSync(join(root, path)), path);
      const headings = fragment ? [...read(path).matchAll(/^#+ (.+)$/gm)] : [];
      const ids = headings.map(([, heading]) => heading.toLowerCase().replaceAll(' ', '-'));
      assert.ok(!fragment || ids.includes(fragment), `${path}#${fragment}`);
    }
  });
});
