import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {isWhole} from './amount.mjs';

/**
 * What `puppeteer.launch()` and the test runner's Chrome launcher need to start Chromium.
 * @typedef {{executablePath: string, args: string[], env?: Record<string, string | undefined>}} Chromium
 */

/**
 * What to install when an engine is not found.
 * @type {Record<string, string>}
 */
export const installHints = {
  chromium: 'Debian package chromium, or CHROME_PATH',
  firefox: 'Debian package firefox-esr, or FIREFOX_PATH',
  webkit: 'Debian packages webkit2gtk-driver and, without a DISPLAY, xvfb',
};

// No calls home: they hang for seconds on a closed network. No sandbox: containers run as root.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** @type {Partial<Record<NodeJS.Platform, () => string[]>>} */
const chromePaths = {
  linux: () => ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: () =>
    programFolders
      .flatMap((name) => process.env[name] ?? [])
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/**
 * The path in an environment variable. Throws if no such file exists, because a typing mistake must not silently select another
 * browser.
 * @param {string} name
 */
function pathFromEnv(name) {
  const path = process.env[name];
  if (path && !existsSync(path)) throw new Error(`${name} is set to ${path}, and there is no such file.`);
  return path || undefined;
}

/**
 * @param {string} program
 */
function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

/**
 * The Chromium to test with: CHROME_PATH, an installed one, or the one in an npm package.
 * @returns {Promise<Chromium>}
 */
export async function chromium() {
  const executablePath =
    pathFromEnv('CHROME_PATH') ?? chromePaths[process.platform]?.().find((path) => existsSync(path));
  return executablePath ? {executablePath, args} : npmChromium();
}

/**
 * The Chromium for pages of our own. In short, it is the headless shell where there is one: the same engine without the window around
 * it, which takes a third less of the processor to open a page. What a browser does to pages is tried in the one that people use.
 * @returns {Promise<Chromium>}
 */
export async function chromiumForOwnPages() {
  const executablePath = onPath('chromium-headless-shell');
  if (isWhole || process.env.CHROME_PATH || !executablePath) return chromium();
  // By itself, the shell rounds the width of each letter, which a window does not.
  return {executablePath, args: [...args, '--font-render-hinting=none']};
}

/**
 * The Chromium in the npm package, unpacked into node_modules/.cache. It has no CJK fonts.
 * @returns {Promise<Chromium>}
 */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Chrome was not found: install it, or set CHROME_PATH to its executable.');
  }
  const entry = import.meta.resolve('@sparticuz/chromium');
  const {version} = JSON.parse(await readFile(new URL('../package.json', entry), 'utf8'));
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await unpack(fileURLToPath(new URL('../bin/al2023.tar.br', entry)), cache, folder);
  }

  const {LD_LIBRARY_PATH} = process.env;
  const libraries = join(folder, 'al2023', 'lib');
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: LD_LIBRARY_PATH ? `${libraries}${delimiter}${LD_LIBRARY_PATH}` : libraries,
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : {FONTCONFIG_PATH: join(folder, 'fonts')}),
    },
  };
}

const unpackScript = `
  import chromium, {inflate} from '@sparticuz/chromium';
  await Promise.all([chromium.executablePath(), inflate(process.argv[1])]);
`;

/**
 * Unpacks beside the final folder and renames at the end: two test processes may start at the same time,
 * and an interrupted one must not leave half a browser.
 * @param {string} libraries the archive of shared libraries
 * @param {string} cache
 * @param {string} folder
 */
async function unpack(libraries, cache, folder) {
  await mkdir(cache, {recursive: true});
  const temporary = await mkdtemp(join(cache, 'unpacking-'));
  try {
    // The package unpacks into os.tmpdir(). It runs in a separate process, so that only that process has another temporary
    // folder.
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpackScript, libraries], {
      cwd: cache,
      env: {...process.env, TMPDIR: temporary},
    });
    await rename(temporary, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
}

/**
 * @returns {string | undefined} Firefox's executable
 */
export function firefox() {
  return pathFromEnv('FIREFOX_PATH') ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
}

/**
 * @returns {string | undefined} WebKitGTK's WebDriver, where there is also a display or a means to make one
 */
export function webkit() {
  return process.env.DISPLAY || onPath('Xvfb') ? onPath('WebKitWebDriver') : undefined;
}
