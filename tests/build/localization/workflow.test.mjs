// About several files of build/localization/: the way of a text from a source into locales/ and on into src/generated/.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {emptyFile, merge} from '../../../build/localization/merge.mjs';
import {pseudo} from '../../../build/localization/pseudo.mjs';
import {htmlTable, statusOf, table} from '../../../build/localization/status.mjs';
import {childOf, parse, textOf, unitsIn} from '../../../build/localization/xliff.mjs';
import {copyOfTree} from '../../support/copy.mjs';

const message = (id, text) => ({id, text, description: `What ${id} is for`});
const messages = [message('a.first', 'First'), message('a.second', 'Second {n}'), message('a.third', 'Third')];

/** A file as an editor such as Weblate leaves it: attributes and notes of its own, and its own way with white space. */
const edited = `<?xml version='1.0' encoding='UTF-8'?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" xmlns:its="http://www.w3.org/2005/11/its">
<file original="medical-massage-widgets" datatype="plaintext" source-language="en" target-language="es"><body>
<trans-unit id="a.third" xml:space="preserve"><source>Third</source><target state="translated" state-qualifier="mt-suggestion">Tercero</target><note from="reviewer" priority="1">ok?</note><note from="developer">What a.third is for</note></trans-unit>
<trans-unit id="a.first" approved="yes"><source>First</source><target state="final">Primero</target><note from="developer">What a.first is for</note></trans-unit>
<trans-unit id="a.second"><source>Second {n}</source><target state="signed-off">Segundo {n}</target><note from="developer">What a.second is for</note></trans-unit>
</body></file></xliff>
`;

describe('bringing English texts into a locale file', () => {
  test('leaves what an editor wrote as it is: states, notes, attributes, order', () => {
    const document = parse(edited);
    const before = textOf(document);
    assert.deepEqual(merge(document, messages), []);
    assert.equal(textOf(document), before);
  });

  test('is the same done twice', () => {
    const document = emptyFile('es', 'en');
    merge(document, messages);
    const once = textOf(document);
    merge(document, messages);
    assert.equal(textOf(document), once);
    assert.deepEqual(
      unitsIn(document).map(({id, state, target}) => [id, state, target]),
      messages.map(({id}) => [id, 'needs-translation', '']),
    );
    assert.match(
      once,
      /\n<trans-unit id="a.first">\n {2}<source>First<\/source>\n {2}<target state="needs-translation"\/>/,
    );
  });

  test('keeps a translation whose English changed, says so, and forgets that when it is reviewed', () => {
    const document = parse(edited);
    merge(document, [message('a.first', 'First of all'), messages[1], messages[2]]);
    const first = () => unitsIn(document).find(({id}) => id === 'a.first');
    assert.equal(first().source, 'First of all');
    assert.equal(first().target, 'Primero');
    assert.equal(first().state, 'needs-review-translation');
    assert.equal(first().reviewed, false);
    assert.ok(first().stale);
    assert.match(textOf(document), /<note from="changed">The English text was: First<\/note>/);
    assert.deepEqual(statusOf(document), {units: 3, translated: 3, stale: 1, missing: 0, reviewed: 1});
    childOf(first().element, 'target').setAttribute('state', 'final');
    merge(document, [message('a.first', 'First of all'), messages[1], messages[2]]);
    assert.equal(first().stale, false);
    assert.deepEqual(statusOf(document), {units: 3, translated: 3, stale: 0, missing: 0, reviewed: 2});
  });

  test('takes it back when the English is again what was translated, or the translation is new', () => {
    const document = parse(edited);
    const first = () => unitsIn(document).find(({id}) => id === 'a.first');
    merge(document, [message('a.first', 'First of all'), messages[1], messages[2]]);
    merge(document, messages);
    assert.equal(first().stale, false);
    assert.equal(first().state, 'needs-review-translation', 'a person has still to look at it');
    merge(document, [message('a.first', 'Foremost'), messages[1], messages[2]]);
    childOf(first().element, 'target').textContent = 'Ante todo';
    childOf(first().element, 'target').setAttribute('state', 'translated');
    merge(document, [message('a.first', 'Foremost'), messages[1], messages[2]]);
    assert.equal(first().stale, false);
  });

  test('keeps the translation of a text that has another id, and its approval', () => {
    const document = parse(edited);
    const gone = merge(document, [message('b.first', 'First'), messages[1], messages[2]]);
    assert.deepEqual(gone, []);
    const {target, reviewed} = unitsIn(document).find(({id}) => id === 'b.first');
    assert.deepEqual([target, reviewed], ['Primero', true]);
  });

  test('takes the lines that an editor broke for no change, and groups as they are', () => {
    const document = parse(
      edited
        .replace('<source>First</source>', '<source>\n  First\n</source>')
        .replace(/<trans-unit id="a.third".*?<\/trans-unit>/s, '<group>$&</group>'),
    );
    merge(document, [...messages, message('a.fourth', 'Fourth')]);
    const units = unitsIn(document);
    assert.equal(units.find(({id}) => id === 'a.first').reviewed, true);
    assert.equal(units.at(1).id, 'a.fourth', 'after its neighbour');
  });

  test('puts a new text after its neighbour, and leaves out what is no longer used', () => {
    const document = parse(edited);
    const gone = merge(document, [messages[0], message('a.new', 'New'), messages[1]]);
    assert.deepEqual(gone, ['a.third']);
    assert.deepEqual(
      unitsIn(document).map(({id}) => id),
      ['a.first', 'a.new', 'a.second'],
    );
    assert.deepEqual(statusOf(document), {units: 3, translated: 2, stale: 0, missing: 1, reviewed: 2});
  });

  test('gives a translation without a state the one that is honest', () => {
    const document = parse(edited.replace(' state="final"', '').replace(' approved="yes"', ''));
    merge(document, messages);
    assert.equal(unitsIn(document)[1].state, 'needs-review-translation');
    const approved = parse(edited.replace(' state="final"', ''));
    merge(approved, messages);
    assert.deepEqual([unitsIn(approved)[1].state, unitsIn(approved)[1].reviewed], ['needs-review-translation', false]);
  });
});

describe('the table of how far each locale is', () => {
  test('has a row for each, in columns that line up', () => {
    const lines = table({es: {translated: 12, stale: 1, missing: 0, reviewed: 3}}).split('\n');
    assert.equal(lines[1], 'es              12      1        0         3');
    assert.equal(new Set(lines.map(({length}) => length)).size, 1);
    const html = htmlTable({es: {translated: 12, stale: 1, missing: 0, reviewed: 3}});
    assert.match(html, /<th>Stale<\/th>.*<tr><td>es<\/td><td>12<\/td><td>1<\/td><td>0<\/td><td>3<\/td><\/tr>/);
  });
});

describe('the locales that are made for tests', () => {
  test('are longer and in brackets, or from right to left, and keep placeholders', () => {
    const long = pseudo['en-XA']('Found: {count} pains');
    assert.match(long, /^⟦Ƒöûñð: \{count\} þáîñš [~ ]+⟧$/);
    assert.ok(long.length > 'Found: {count} pains'.length * 1.4);
    assert.equal(pseudo['ar-XB']('{n} of ten'), '{n} \u202eof\u202c \u202eten\u202c');
  });
});

describe('the commands', {timeout: 300_000}, () => {
  let copy;
  /** Runs commands in one process, in which the first that fails is the last. What it prints for people and its errors are one output. */
  const run = (...args) => {
    const {status, stdout, stderr} = spawnSync('node', ['build/localization/localize.mjs', ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
    return {status, output: `${stdout}${stderr}`};
  };
  const read = (path) => readFileSync(join(copy, path), 'utf8');
  before(() => {
    copy = copyOfTree(['build', 'locales', 'site', 'src', 'stories', 'package.json', 'tsconfig.json']);
  });
  after(() => rmSync(copy, {recursive: true}));

  test('leave the files as they are when nothing has changed', () => {
    const {targetLocales} = JSON.parse(read('locales/lit-localize.json'));
    const files = () => [
      ...targetLocales.map((locale) => read(`locales/${locale}.xlf`)),
      read('stories/guides/translating.mdx'),
    ];
    // Texts that somebody has added without a terminal come into the files first.
    assert.equal(run('extract,status').status, 0);
    const before = files();
    assert.equal(run('extract,status,mistakes').status, 0);
    assert.deepEqual(files(), before);
  });

  test('fail for a broken file, and name it', () => {
    const file = read('locales/es.xlf');
    writeFileSync(join(copy, 'locales/es.xlf'), file.replace('{percent}).</target>', '.</target>'));
    const {status, output} = run('check');
    writeFileSync(join(copy, 'locales/es.xlf'), file);
    assert.equal(status, 1);
    assert.match(output, /^locales\/es\.xlf: pain-level\.change: placeholder \{percent\} is lost$/m);
  });

  test('let a new text wait for its translators: only the check for a release fails', () => {
    const texts = read('src/elements/peg/peg.texts.ts');
    const file = read('locales/es.xlf');
    writeFileSync(
      join(copy, 'src/elements/peg/peg.texts.ts'),
      `${texts}\nexport const more = msg('A new text', {id: 'peg.new', desc: 'A text that nobody has translated'});\n`,
    );
    // Neither run npm run localize ...
    const before = run('build,mistakes,check');
    assert.match(before.output, /^locales\/es\.xlf: still to be translated or brought up to date: peg\.new$/m);
    assert.match(read('src/generated/es/mm-peg.ts'), /A new text/);
    assert.match(read('src/generated/es/untranslated.ts'), /"A new text"/);
    assert.match(before.output, /^locales\/es\.xlf: peg\.new: the unit is missing\. Run npm run localize$/m);
    assert.match(before.output, /^\d+ faults in locales\/$/m, 'it is the check that failed');
    // ... nor after it.
    rmSync(join(copy, 'src/generated/es/untranslated.ts'));
    const {status, output} = run('extract,mistakes,build,check');
    assert.match(read('src/generated/es/untranslated.ts'), /"A new text"/);
    assert.equal(status, 1);
    assert.match(output, /^locales\/es\.xlf: peg\.new: the target is empty$/m);
    assert.match(output, /^\d+ faults in locales\/$/m, 'it is the check that failed');
    writeFileSync(join(copy, 'src/elements/peg/peg.texts.ts'), texts);
    run('extract');
    assert.equal(read('locales/es.xlf'), file);
  });

  test('show what is wrong at its line in a pull request, and in a table', () => {
    const file = read('locales/es.xlf');
    const broken = file.replace('{percent}).</target>', '.</target>');
    writeFileSync(join(copy, 'locales/es.xlf'), broken);
    const summary = join(copy, 'summary.md');
    const env = {...process.env, GITHUB_STEP_SUMMARY: summary};
    const {stdout, status} = spawnSync('node', ['build/localization/localize.mjs', 'mistakes', 'github'], {
      cwd: copy,
      env,
      encoding: 'utf8',
    });
    writeFileSync(join(copy, 'locales/es.xlf'), file);
    assert.equal(status, 1);
    const [, line] =
      /^::error file=locales\/es\.xlf,line=(\d+),title=pain-level\.change::placeholder \{percent\} is lost$/m.exec(
        stdout,
      );
    assert.match(broken.split('\n')[line - 1], /id="pain-level\.change"/);
    assert.ok(
      readFileSync(summary, 'utf8').includes(
        `| locales/es.xlf | ${line} | pain-level.change | placeholder {percent} is lost |`,
      ),
    );
  });

  test('name a file that can not be read, and leave the others as they are', () => {
    const [es, fr] = [read('locales/es.xlf'), read('locales/fr.xlf')];
    writeFileSync(join(copy, 'locales/es.xlf'), es.replace('<source>', '<source>Once '));
    writeFileSync(join(copy, 'locales/fr.xlf'), fr.replace('</body>', ''));
    const changed = read('locales/es.xlf');
    const {status, output} = run('extract');
    assert.equal(status, 1);
    assert.match(output, /locales\/fr\.xlf: not well-formed XML/);
    assert.equal(read('locales/es.xlf'), changed);
    writeFileSync(join(copy, 'locales/es.xlf'), es);
    writeFileSync(join(copy, 'locales/fr.xlf'), fr);
  });

  test('take the line on review from an article when all that it shows is reviewed, red flags too, in the English that it has', () => {
    const es = read('locales/es.xlf');
    const topic = read('src/content/benefits/relaxation.ts');
    const isUnreviewed = (path) => read(`src/generated/es/${path}.ts`).includes('unreviewed');
    const approve = (ids) =>
      es.replace(/(<trans-unit id="([^"]*)">[\s\S]*?<target state=")[^"]*/g, (all, start, id) =>
        ids.test(id) ? `${start}final` : all,
      );
    writeFileSync(join(copy, 'locales/es.xlf'), approve(/./));
    run('build');
    assert.equal(isUnreviewed('conditions/sciatica'), false);
    assert.equal(isUnreviewed('benefits/relaxation'), false);
    // A review holds for the English text that it was made of.
    writeFileSync(join(copy, 'locales/es.xlf'), approve(/^(?!red-flags\.|safety\.)/));
    writeFileSync(join(copy, 'src/content/benefits/relaxation.ts'), topic.replace(/said: msg\('/, '$&Now: '));
    run('build');
    assert.equal(isUnreviewed('conditions/sciatica'), true, 'its red flags are not reviewed');
    assert.equal(isUnreviewed('benefits/relaxation'), true, 'its English has changed');
    assert.equal(isUnreviewed('benefits/circulation'), false, 'it has no red flags and is as it was');
    writeFileSync(join(copy, 'src/content/benefits/relaxation.ts'), topic);
    writeFileSync(join(copy, 'locales/es.xlf'), es);
  });

  test('publish none of the locales that are made for tests', () => {
    run('build');
    assert.doesNotMatch(read('src/generated/locales.ts'), /en-XA|ar-XB/);
    assert.ok(!existsSync(join(copy, 'src/generated/en-XA/labels.ts')));
    run('build-pseudo');
    assert.match(read('src/generated/locales.ts'), /"en-XA","ar-XB"/);
  });

  test('add a locale: its file, its place in the list, in English until it is translated', () => {
    const {status, output} = run('add', 'nl-be');
    assert.equal(status, 0, output);
    assert.deepEqual(JSON.parse(read('locales/lit-localize.json')).targetLocales.at(-1), 'nl-BE');
    assert.deepEqual(JSON.parse(read('locales/partial.json')), ['nl-BE']);
    const file = read('locales/nl-BE.xlf');
    assert.match(file, /target-language="nl-BE"/);
    writeFileSync(
      join(copy, 'locales/nl-BE.xlf'),
      file.replace(
        /(<source>No pain<\/source>\s*)<target state="needs-translation"\/>/g,
        '$1<target state="translated">Geen pijn</target>',
      ),
    );
    assert.equal(run('extract,check,build').status, 0);
    assert.match(read('src/generated/locales.ts'), /partialLocales: .* = \["nl-BE"\];/);
    assert.match(read('src/generated/nl-BE/mm-pain-level.ts'), /"lowest": "Geen pijn"/);
    assert.match(read('src/generated/nl-BE/mm-pain-level.ts'), /"Worst pain imaginable"/);
    const untranslated = read('src/generated/nl-BE/untranslated.ts');
    assert.match(untranslated, /"Worst pain imaginable"/);
    assert.doesNotMatch(untranslated, /"No pain"/);
    assert.equal(run('add', 'nl-BE').status, 1);
    assert.match(run('add', 'en-XA').output, /made for tests/);
    assert.doesNotMatch(
      read('src/generated/nl-BE/conditions/sciatica.ts'),
      /unreviewed/,
      'what is English is no translation',
    );
    writeFileSync(join(copy, 'locales/it.xlf'), read('locales/nl-BE.xlf').replace('"nl-BE"', '"it"'));
    assert.equal(run('add', 'it').status, 0);
    assert.match(read('locales/it.xlf'), /Geen pijn/, 'a file that is there is not lost');
    for (const wrong of ['', 'pt_BR', 'portuguese!'])
      assert.match(run('add', wrong).output, /is no BCP 47 language tag/);
  });
});
