import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

/**
 * Media features by the name of Firefox's own override for a tab.
 * @type {Record<string, string>}
 */
const overrides = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/**
 * WebDriver BiDi has no command for media features and puppeteer refuses them in Firefox, so this sets
 * Firefox's own overrides from its privileged side (which --remote-allow-system-access opens).
 * @param {any} page
 */
function withMedia(page) {
  /** @param {Record<string, string>} values */
  const override = async (values) => {
    const {connection} = page.browser();
    const windows = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome', maxDepth: 0});
    const {result} = await connection.send('script.evaluate', {
      target: {context: windows.result.contexts[0].context},
      awaitPromise: false,
      expression: `{
        const path = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
        const {NavigableManager} = ChromeUtils.importESModule(path);
        const tab = NavigableManager.getBrowsingContextById(${JSON.stringify(page.mainFrame()._id)});
        Object.assign(tab, ${JSON.stringify(values)});
        undefined;
      }`,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  };

  /** @param {{name: string, value: string}[]} [features] */
  page.emulateMediaFeatures = async (features = []) => {
    const values = Object.fromEntries(Object.values(overrides).map((name) => [name, 'none']));
    for (const {name, value} of features) {
      const key = overrides[name];
      if (!key) throw new Error(`Firefox has no override for ${name}.`);
      values[key] = value;
    }
    await override(values);
  };
  /** @param {string} [type] */
  page.emulateMediaType = (type = '') => override({mediumOverride: type});
  return page;
}

/**
 * Puppeteer's BiDi keyboard does not know Space, and it sends the Enter key of the number pad for Enter.
 * @param {any} page
 */
function withKeys(page) {
  /** @type {Record<string, string>} */
  const values = {Space: ' ', Enter: '\uE006'};
  const {keyboard} = page;
  for (const method of ['press', 'down', 'up']) {
    const original = keyboard[method].bind(keyboard);
    /** @param {string} key @param {...unknown} rest */
    keyboard[method] = (key, ...rest) => original(values[key] ?? key, ...rest);
  }
  return page;
}

/**
 * Firefox by the Chrome launcher, with puppeteer over WebDriver BiDi.
 * @param {string} executablePath
 */
export function firefoxLauncher(executablePath) {
  return chromeLauncher({
    puppeteer,
    launchOptions: {browser: 'firefox', executablePath, args: ['--remote-allow-system-access']},
    createPage: async ({context}) => withKeys(withMedia(await context.newPage())),
    concurrency: 1,
  });
}
