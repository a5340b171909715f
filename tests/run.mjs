// `npm test`: every check of the project, closing on one line with what it counted. `npm run test:whole` does more of each; see
// tests/support/amount.mjs.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {text} from 'node:stream/consumers';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {onlyInWhole} from './support/amount.mjs';

const isWhole = process.argv.includes('whole');
if (isWhole) process.env.TESTS = 'whole';

/** How long each step took. @type {string[]} */
const times = [];

const note = (title, began) => times.push(`${Math.round((performance.now() - began) / 1000)} s  ${title}`);

const totals = {passed: 0, failed: 0, skipped: 0};
/** The failures, which are repeated at the end because often only the end of a long log is kept. @type {string[]} */
const faults = [];
/** What the tests in tests/embed/hosts/ found, by the row of docs/pages.md and the engine. @type {Record<string, Record<string, string>>} */
const rows = {};
const folder = mkdtempSync(join(tmpdir(), 'mm-test-'));

/**
 * Runs a command of package.json; counts it as one check unless it writes totals of its own. With `isAside` it runs beside another
 * step, and what it prints follows when it has ended.
 */
async function step(title, script, {countsItself = false, isAside = false} = {}) {
  const began = performance.now();
  const heading = `\n── ${title}`;
  if (!isAside) console.log(heading);
  const file = join(folder, `${script.replace(':', '-')}.json`);
  // Both streams are one, so that an error stands where it occurred.
  const child = spawn(`npm run --silent ${script} 2>&1`, {
    shell: true,
    stdio: ['ignore', isAside ? 'pipe' : 'inherit', 'inherit'],
    env: {...process.env, TEST_TOTALS: file},
  });
  const [[status], output] = await Promise.all([once(child, 'close'), isAside && text(child.stdout)]);
  if (isAside) console.log(`${heading}\n${output}`);
  const counted = {passed: 0, failed: 0, skipped: 0, faults: []};
  if (countsItself) {
    try {
      Object.assign(counted, JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      counted.failed = 1;
    }
    // A run can fail without a failed test, for example when coverage is too low.
    if (status !== 0 && !counted.failed) counted.failed = 1;
  } else {
    counted[status === 0 ? 'passed' : 'failed'] = 1;
  }
  if (counted.failed && !counted.faults.length) counted.faults.push(`npm run ${script}`);
  for (const key of Object.keys(totals)) totals[key] += counted[key];
  faults.push(...counted.faults.map((fault) => `${title}: ${fault}`));
  note(title, began);
  return status === 0;
}

/** These files take the longest, the last of them most, and begin first: otherwise one core would wait for the other at the end. */
const longest = ['embed/builder.test.mjs', 'embed/hosts.test.mjs', 'stories/stories.test.mjs'];

/** Runs the tests that drive a browser or npm from outside. */
async function pageTests() {
  const files = readdirSync('tests', {recursive: true})
    .filter((name) => name.endsWith('.test.mjs') && (isWhole || !onlyInWhole.includes(name)))
    .sort((a, b) => longest.indexOf(b) - longest.indexOf(a) || a.localeCompare(b));
  const isAttack = (name) => dirname(name) === 'attack';
  if (isWhole) {
    // In its whole form it needs a core for each engine, or a page takes longer than WebKit's driver waits.
    await testFiles('Attack', files.filter(isAttack), 2);
  }
  // Three files at a time on two cores, since some tests wait for a clock.
  await testFiles('Pages, stories and package', isWhole ? files.filter((name) => !isAttack(name)) : files, 3);
}

/**
 * @param {string} title
 * @param {string[]} files in tests/
 * @param {number} concurrency how many of them run at a time
 */
async function testFiles(title, files, concurrency) {
  const began = performance.now();
  console.log(`\n── ${title}`);
  const stream = run({files: files.map((name) => join('tests', name)), concurrency});
  const count = (key) => (test) => {
    // A suite is not counted, because its tests are.
    if (test.details.type !== 'suite') totals[test.skip !== undefined || test.todo !== undefined ? 'skipped' : key]++;
  };
  stream.on('test:pass', count('passed'));
  stream.on('test:fail', count('failed'));
  for (const [event, mark] of [
    ['test:pass', '✔'],
    ['test:fail', '✖'],
  ]) {
    stream.on(event, ({name, file}) => {
      const [, row, engine] = /^(\d+)\. .*?(?:\((chromium|firefox|webkit)\))?$/s.exec(name) ?? [];
      // A test in engines is defined by tests/support/engines.mjs.
      if (!row || !(engine || file?.includes(join('embed', 'hosts')))) return;
      const marks = (rows[row] ??= {});
      marks[engine ?? 'none'] = (marks[engine ?? 'none'] ?? '') + mark;
    });
  }
  stream.on('test:fail', ({name, file, details}) => {
    if (details.type !== 'suite')
      faults.push(`${relative('', file ?? '')}: ${name}\n${details.error?.cause?.stack ?? ''}`);
  });
  for await (const line of stream.compose(spec)) process.stdout.write(line);
  note(title, began);
}

/** The steps beside the unit tests, which use one core and a half of two. They change no file that those read. */
async function stepsAside() {
  const isAside = true;
  const hasStorybook = await step('Storybook', 'build:storybook', {isAside});
  await step('Translations', 'localize:mistakes', {isAside});
  await step('Types', 'types', {isAside});
  await step('Lint', 'lint', {isAside});
  return hasStorybook;
}

try {
  // The build comes first, because some unit tests look at the built files.
  const isBuilt = await step('Build', 'build');
  // This adds the pseudo-locales for tests, which the build leaves out.
  await step('Locales', 'localize:pseudo');
  const units = step('Units, in each engine', 'test:units', {countsItself: true});
  const [hasStorybook] = await Promise.all([stepsAside(), units]);
  if (isBuilt && hasStorybook) await pageTests();
} finally {
  rmSync(folder, {recursive: true});
}

const cell = (marks = '') => (marks.includes('✖') ? '✖' : marks && `✔ ${marks.length}`).padEnd(10);
console.log(
  `\nWhat pages do (docs/pages.md)\nrow  ${['chromium', 'firefox', 'webkit', 'no browser'].map((name) => name.padEnd(10)).join('')}`,
);
for (const [row, {chromium, firefox, webkit, none}] of Object.entries(rows)) {
  console.log(`${row.padStart(3)}  ${[chromium, firefox, webkit, none].map(cell).join('')}`);
}

console.log(`\nWhere the time went:\n${times.join('\n')}`);
for (const fault of faults) console.log(`\n✖ ${fault}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed ? 1 : 0;
