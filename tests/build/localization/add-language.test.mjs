// About .ci/add-language and build/localization/: somebody who has never used a terminal adds a language and publishes a text in it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';

const root = resolve(import.meta.dirname, '../../..');

describe('a language that is added by GitHub’s web pages', {timeout: 300_000}, () => {
  let folder, fork;

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'mm-language-')));
    fork = join(folder, 'fork');
    for (const name of ['.ci', 'build', 'locales', 'src', 'stories', 'package.json', 'tsconfig.json', '.gitignore']) {
      cpSync(join(root, name), join(fork, name), {recursive: true});
    }
    symlinkSync(join(root, 'node_modules'), join(fork, 'node_modules'));
    run('git', 'init', '--quiet', '--bare', join(folder, 'github'));
    run('git', 'init', '--quiet', '--initial-branch=main');
    run('git', 'remote', 'add', 'origin', join(folder, 'github'));
    run('git', 'add', '.');
    run('git', '-c', 'user.name=Test', '-c', 'user.email=test@clinic.example', 'commit', '--quiet', '--message=Start');
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  function run(command, ...args) {
    const {status, stdout, stderr} = spawnSync(command, args, {
      cwd: fork,
      encoding: 'utf8',
      env: {...process.env, TAG: 'sv', GITHUB_STEP_SUMMARY: join(folder, 'summary.md')},
    });
    return {status, output: `${stdout}${stderr}`};
  }
  const localize = (...args) => run('node', 'build/localization/localize.mjs', ...args);
  const path = () => join(fork, 'locales/sv.xlf');

  test('has a branch with its file after one press of “Run workflow”', () => {
    const {status, output} = run('bash', '.ci/add-language');
    assert.equal(status, 0, output);
    const {output: pushed} = run('git', 'show', '--stat', '--format=%s', 'origin/language-sv');
    assert.match(pushed, /^Add sv, to be translated$/m);
    assert.match(pushed, /locales\/sv\.xlf/);
    assert.match(pushed, /locales\/partial\.json/);
    assert.doesNotMatch(pushed, /node_modules|generated/);
  });

  test('says what is wrong with a text that was typed into the file, and where', () => {
    const file = readFileSync(path(), 'utf8');
    const unit = '<source>Worst pain imaginable</source>\n  <target state="needs-translation"/>';
    assert.ok(file.includes(unit));
    writeFileSync(
      path(),
      file.replace(
        unit,
        '<source>Worst pain imaginable</source>\n  <target state="translated"><b>Värsta</b> smärta</target>',
      ),
    );
    const {status, output} = localize('mistakes', 'github');
    assert.equal(status, 1);
    assert.match(
      output,
      /^::error file=locales\/sv\.xlf,line=\d+,title=pain-level\.[\w.]+::<b> is not allowed in <target>: write plain text$/m,
    );
    assert.match(readFileSync(join(folder, 'summary.md'), 'utf8'), /To mend: 1[^]*\\<b> is not allowed/);
    writeFileSync(
      path(),
      file.replace(
        unit,
        '<source>Worst pain imaginable</source>\n  <target state="translated">Värsta tänkbara smärta</target>',
      ),
    );
  });

  test('is then shown, with all else in English', () => {
    const {status, output} = localize('mistakes,build', 'github');
    assert.equal(status, 0, output);
    const texts = readFileSync(join(fork, 'src/generated/sv/mm-pain-level.ts'), 'utf8');
    assert.match(texts, /Värsta tänkbara smärta/);
    assert.match(texts, /"No pain"/);
    const untranslated = readFileSync(join(fork, 'src/generated/sv/untranslated.ts'), 'utf8');
    assert.match(untranslated, /"No pain"/);
  });
});
