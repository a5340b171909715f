import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {isWhole} from './tests/support/amount.mjs';
import {chromium, firefox, installHints, webkit} from './tests/support/browsers.mjs';
import {firefoxLauncher} from './tests/support/firefox-launcher.mjs';
import {touchPlugin} from './tests/support/touch-plugin.mjs';
import {webkitLauncher} from './tests/support/webkit-launcher.mjs';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */
/** @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult */

const {BROWSERS, CI, TEST_TOTALS} = process.env;

/**
 * Resets emulated media at the end of each session, because test files share a page.
 * @param {ReturnType<typeof chromeLauncher>} launcher
 */
function resettingMedia(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    await page.emulateMediaFeatures([]);
    await page.emulateMediaType();
    return result;
  };
  return launcher;
}

/**
 * A launcher for each engine, or undefined where the machine does not have it.
 * @type {Record<string, () => Promise<BrowserLauncher | undefined>>}
 */
const engines = {
  chromium: async () => {
    // No `browser` in these options: naming it turns coverage off.
    const launchOptions = await chromium();
    return resettingMedia(chromeLauncher({puppeteer, launchOptions, concurrency: 1}));
  },
  firefox: async () => {
    const path = firefox();
    return path ? resettingMedia(firefoxLauncher(path)) : undefined;
  },
  webkit: async () => {
    const path = webkit();
    return path ? webkitLauncher(path) : undefined;
  },
};

const asked = (BROWSERS ?? '')
  .split(',')
  .map((name) => name.trim())
  .filter(Boolean);
const unknown = asked.filter((name) => !(name in engines));
if (unknown.length) {
  throw new Error(`BROWSERS names ${unknown.join(', ')}; it may name ${Object.keys(engines).join(', ')}.`);
}

const mustBeThere = asked.length > 0 || Boolean(CI && CI !== 'false');
/** @type {Map<string, BrowserLauncher>} */
const launchers = new Map();
for (const name of asked.length ? asked : Object.keys(engines)) {
  const launcher = await engines[name]();
  if (launcher) launchers.set(name, launcher);
  else if (mustBeThere) throw new Error(`${name} is not on this machine: ${installHints[name]}.`);
  else console.warn(`Without ${name}: it is not on this machine (${installHints[name]}).`);
}

// A run of some files only cannot reach the threshold.
const someFiles = process.argv.slice(2).some((arg) => /^--(files|watch|manual|group)\b|\.[jt]s$/.test(arg));
const coverage = launchers.has('chromium') && !someFiles;

/**
 * @param {TestSuiteResult} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];

/**
 * What failed in a test file, one string for each fault.
 * @param {import('@web/test-runner').TestSession} session
 */
function faultsOf({testFile, browser, testResults, errors, passed}) {
  const where = `${relative('', testFile)} in ${browser.name}`;
  const failed = testResults ? testsIn(testResults).filter((test) => !test.passed && !test.skipped) : [];
  const faults = failed.map(({name, error}) => `${where}: ${name}\n${error?.message ?? ''}\n${error?.stack ?? ''}`);
  const others = errors.map(({message, stack}) => `${where}: ${message}\n${stack ?? ''}`);
  return [
    ...faults,
    ...others,
    ...(passed || faults.length || others.length ? [] : [`${where}: did not run to its end`]),
  ];
}

/** @returns {import('@web/test-runner').Reporter} */
function totalsReporter() {
  return {
    onTestRunFinished({sessions, testCoverage}) {
      const totals = {passed: 0, failed: 0, skipped: 0, faults: sessions.flatMap(faultsOf)};
      for (const session of sessions) {
        const tests = session.testResults ? testsIn(session.testResults) : [];
        const skipped = tests.filter((test) => test.skipped).length;
        const passed = tests.filter((test) => test.passed && !test.skipped).length;
        const failed = tests.length - skipped - passed;
        totals.skipped += skipped;
        totals.passed += passed;
        // A file that does not load fails without a single test.
        totals.failed += failed || (session.passed ? 0 : 1);
      }
      if (TEST_TOTALS) writeFileSync(TEST_TOTALS, `${JSON.stringify(totals)}\n`);

      // The runner accepts a run without any coverage data as if it reached the threshold.
      if (coverage && !testCoverage?.coverageMap.files().length) {
        console.error('Coverage is empty: no file in src was measured.');
        process.once('exit', () => (process.exitCode = 1));
      }
    },
  };
}

/** Tests of texts and sources, which look at data alone. One engine runs them. */
const ofData = 'tests/content/*.test.ts';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['tests/**/*.test.ts', `!${ofData}`],
  groups: [{name: 'content', files: ofData, browsers: [...launchers.values()].slice(0, 1)}],
  nodeResolve: true,
  browsers: [...launchers.values()],
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 60_000,
  // A thousand random sequences on the body map take longer than the default allows on two busy cores.
  testsFinishTimeout: 600_000,
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en" data-tests="${isWhole ? 'whole' : 'short'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tests</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>
`,
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}), touchPlugin()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), totalsReporter()],
  coverage,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    threshold: {lines: 90, statements: 0, branches: 0, functions: 0},
    report: true,
    reportDir: 'coverage',
    filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: ['lcov'],
  },
};
