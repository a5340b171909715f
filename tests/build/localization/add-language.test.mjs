// About .ci/add-language and build/localization/: somebody who has never used a terminal adds a language and publishes a text in it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {copyOfTree} from '../../support/copy.mjs';

describe('a language that is added by GitHub’s web pages', {timeout: 300_000}, () => {
  let fork, github, summary;

  before(() => {
    fork = copyOfTree(['.ci', 'build', 'locales', 'src', 'stories', 'package.json', 'tsconfig.json', '.gitignore']);
    [github, summary] = [`${fork}-github`, `${fork}-summary.md`];
    run('git', 'init', '--quiet', '--bare', github);
    run('git', 'init', '--quiet', '--initial-branch=main');
    run('git', 'remote', 'add', 'origin', github);
    run('git', 'add', '.');
    run('git', '-c', 'user.name=Test', '-c', 'user.email=test@clinic.example', 'commit', '--quiet', '--message=Start');
  });
  after(() => [fork, github, summary].forEach((path) => rmSync(path, {recursive: true, force: true})));

  function run(command, ...args) {
    const {status, stdout, stderr} = spawnSync(command, args, {
      cwd: fork,
      encoding: 'utf8',
      env: {...process.env, TAG: 'sv', GITHUB_STEP_SUMMARY: summary},
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
    assert.match(readFileSync(summary, 'utf8'), /To mend: 1[^]*\\<b> is not allowed/);
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
