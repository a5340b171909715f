// About several files of build/localization/: a locale's file comes back whole from the tools that translators use.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {check, lineOf} from '../../../build/localization/check.mjs';
import {merge} from '../../../build/localization/merge.mjs';
import {takeFromPo} from '../../../build/localization/po.mjs';
import {parse, textOf, unitsIn} from '../../../build/localization/xliff.mjs';

const description = 'What it is for';
const messages = [
  {id: 'demo.greeting', text: 'Hello & welcome', description},
  {id: 'demo.count', text: '{count} people', description},
  {id: 'demo.none', text: 'No pain', description},
  {id: 'demo.word', text: 'No pain', description},
  {id: 'demo.new', text: 'New', description},
];

/** A file as we write it: a reviewed text, texts that wait for a review, and one that nobody has translated. */
const ours = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file target-language="es" source-language="en" original="medical-massage-widgets" datatype="plaintext">
<body>
<trans-unit id="demo.greeting">
  <source>Hello &amp; welcome</source>
  <target state="final">Hola</target>
  <note from="developer">What it is for</note>
  <note from="reviewer">Read by Dr. Roe</note>
</trans-unit>
<trans-unit id="demo.count">
  <source>{count} people</source>
  <target state="needs-review-translation">{count} personas</target>
  <note from="developer">What it is for</note>
  <note from="changed">The English text was: {count} persons</note>
</trans-unit>
<trans-unit id="demo.none">
  <source>No pain</source>
  <target state="needs-review-translation">Sin dolor</target>
  <note from="developer">What it is for</note>
</trans-unit>
<trans-unit id="demo.word">
  <source>No pain</source>
  <target state="needs-review-translation">Sin dolor</target>
  <note from="developer">What it is for</note>
</trans-unit>
<trans-unit id="demo.new">
  <source>New</source>
  <target state="needs-translation"/>
  <note from="developer">What it is for</note>
</trans-unit>
</body>
</file>
</xliff>
`;

/** What `npm run localize` makes of a file. */
function localized(text) {
  const document = parse(text);
  const lines = takeFromPo(document);
  merge(document, messages);
  return {text: textOf(document), lines, units: unitsIn(document)};
}

/** The lines that differ, as a review of the change shows them. */
function changes(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  assert.equal(now.length, old.length);
  return now.filter((line, i) => line !== old[i]).map((line) => line.trim());
}

// Debian's Python has the library; another Python on the path may not.
const python = '/usr/bin/python3';
const isThere =
  spawnSync(python, ['-c', 'import translate']).status === 0 && !spawnSync('po2xliff', ['--version']).error;
const skip = !isThere && !process.env.CI && 'Debian’s translate-toolkit is not installed';

describe('a file that Weblate and its like have saved', {skip}, () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'mm-tools-'))));
  after(() => rmSync(folder, {recursive: true}));

  /** Edits the file by the library with which Weblate and Pootle read and write XLIFF. */
  function saved(edits) {
    const path = join(folder, 'es.xlf');
    writeFileSync(path, ours);
    const code = `
from translate.storage.xliff import xlifffile
store = xlifffile.parsefile(${JSON.stringify(path)})
units = {unit.xmlelement.get('id'): unit for unit in store.units}
${edits}
store.save()`;
    const {status, stderr} = spawnSync(python, ['-c', code], {encoding: 'utf8'});
    assert.equal(status, 0, stderr);
    return readFileSync(path, 'utf8');
  }

  test('is as it was when nothing was edited', () => {
    assert.equal(localized(saved('')).text, ours);
  });

  test('differs in the words that were edited, and is no review, whatever it says of approval', () => {
    const text = saved(`units['demo.count'].target = 'Somos {count}'\nunits['demo.count'].markapproved()`);
    assert.match(text, /approved="yes"/);
    assert.deepEqual(check('locales/es.xlf', text, {messages}).map(lineOf), [
      'locales/es.xlf: demo.new: the target is empty',
    ]);
    const {text: after, units} = localized(text);
    const {target, translated, reviewed, stale} = units[1];
    assert.deepEqual([target, translated, reviewed, stale], ['Somos {count}', true, false, false]);
    // The note on the former English is gone, as the text is translated anew.
    assert.match(after, /<target state="translated">Somos \{count\}<\/target>\n {2}<note from="developer">/);
    const withNote = after.replace(
      / {2}<note from="developer">What it is for<\/note>\n<\/trans-unit>\n<trans-unit id="demo.none">/,
      '  <note from="developer">What it is for</note>\n  <note from="changed">The English text was: {count} persons</note>\n</trans-unit>\n<trans-unit id="demo.none">',
    );
    assert.deepEqual(changes(ours, withNote), [
      '<trans-unit id="demo.count" xml:space="preserve" approved="yes">',
      '<target state="translated">Somos {count}</target>',
    ]);
  });

  test('keeps a new translation, and a reviewed one that was sent back', () => {
    const {units} = localized(
      saved(
        `units['demo.new'].target = 'Nuevo'\nunits['demo.greeting'].target = 'Bienvenido'\nunits['demo.greeting'].markfuzzy()`,
      ),
    );
    assert.deepEqual([units[4].target, units[4].translated, units[4].reviewed], ['Nuevo', true, false]);
    assert.deepEqual([units[0].target, units[0].reviewed], ['Bienvenido', false]);
  });
});

describe('a file that went through PO', {skip}, () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'mm-tools-'))));
  after(() => rmSync(folder, {recursive: true}));

  const tool = (name, ...args) => {
    const {status, stderr} = spawnSync(name, ['--progress=none', ...args], {cwd: folder, encoding: 'utf8'});
    assert.equal(status, 0, stderr);
  };

  /** Our file as PO, what a translator makes of it, and back. */
  function byPo(edit, file = ours) {
    writeFileSync(join(folder, 'es.xlf'), ours);
    rmSync(join(folder, 'es.po'), {force: true});
    tool('xliff2po', 'es.xlf', 'es.po');
    const po = readFileSync(join(folder, 'es.po'), 'utf8');
    writeFileSync(join(folder, 'es.po'), edit(po));
    writeFileSync(join(folder, 'es.xlf'), file);
    copyFileSync(join(folder, 'es.xlf'), join(folder, 'template.xlf'));
    tool('po2xliff', '-t', 'template.xlf', 'es.po', 'es.xlf');
    return readFileSync(join(folder, 'es.xlf'), 'utf8');
  }

  test('is as it was when nothing was edited: states and notes too, for which PO has no place', () => {
    assert.equal(localized(byPo((po) => po)).text, ours);
  });

  test('is refused by the check as it comes, and npm run localize puts the translations where they belong', () => {
    const text = byPo((po) =>
      po
        // xliff2po marks every translation as fuzzy that has no approved="yes". A translator takes the mark away.
        .replace(
          '#, fuzzy\nmsgid "Hello & welcome"\nmsgstr "Hola"',
          'msgid "Hello & welcome"\nmsgstr "Hola y bienvenido"',
        )
        .replace('msgid "New"\nmsgstr ""', 'msgid "New"\nmsgstr "Nuevo"')
        .replace(
          'msgctxt "demo.word"\nmsgid "No pain"\nmsgstr "Sin dolor"',
          'msgctxt "demo.word"\nmsgid "No pain"\nmsgstr "Nada"',
        ),
    );
    assert.match(
      lineOf(check('locales/es.xlf', text, {messages})[0]),
      /^locales\/es\.xlf: the translations of a PO file/,
    );
    const {text: after, lines} = localized(text);
    assert.deepEqual(lines, []);
    assert.deepEqual(changes(ours, after), [
      // It was reviewed: the new words are not.
      '<target state="translated">Hola y bienvenido</target>',
      '<target state="needs-review-translation">Nada</target>',
      '<target state="translated">Nuevo</target>',
    ]);
    assert.deepEqual(check('locales/es.xlf', after, {messages}), []);
  });

  test('says which translations belong to another English text, and leaves them out', () => {
    const {text, lines} = localized(
      byPo((po) => po.replace('"Hola"', '"Buenas"'), ours.replace('Hello &amp; welcome', 'Hello')),
    );
    assert.deepEqual(lines, [
      'demo.greeting: the English text is not the one that the PO file has, so “Buenas” is left out',
    ]);
    assert.match(text, /Hola/);
    assert.doesNotMatch(text, /Buenas/);
  });
});
