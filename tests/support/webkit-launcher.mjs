import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/**
 * Puppeteer's names for keys, so that tests press the same ones in every engine.
 * @type {Record<string, string>}
 */
const keys = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const displaySize = [3200, 2400];

const buttons = ['left', 'middle', 'right'];

/**
 * @param {string} key
 */
function keyValue(key) {
  if (key === '\n' || key === '\r') return keys.Enter;
  const value = keys[key] ?? /^(?:Key|Digit)([A-Z0-9])$/.exec(key)?.[1]?.toLowerCase() ?? key;
  if ([...value].length !== 1) throw new Error(`Unknown key: ${key}`);
  return value;
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * WebKitGTK over plain WebDriver: one window, one test file at a time.
 * @implements {BrowserLauncher}
 */
class WebKitLauncher {
  name = 'WebKit';
  // The command plugins ask a launcher of this type for a puppeteer page: see getPage().
  type = 'puppeteer';
  concurrency = 1;

  /** @type {string} */
  #driver;
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  #session = '';
  /** @type {Promise<void> | undefined} */
  #started;
  /** @type {string | undefined} */
  #active;

  /**
   * @param {string} driver
   */
  constructor(driver) {
    this.#driver = driver;
    process.once('exit', () => this.#children.forEach((child) => child.kill()));
  }

  /**
   * @param {string} sessionId
   * @param {string} url
   */
  async startSession(sessionId, url) {
    await (this.#started ??= this.#start());
    this.#active = sessionId;
    await this.#setViewport({width: 800, height: 600});
    await this.#send('POST', '/url', {url});
  }

  /**
   * @param {string} sessionId
   */
  isActive(sessionId) {
    return this.#active === sessionId;
  }

  /** @returns {Promise<string>} */
  getBrowserUrl() {
    return this.#send('GET', '/url');
  }

  async stopSession() {
    this.#active = undefined;
    await this.#send('DELETE', '/actions');
    await this.#send('POST', '/url', {url: 'about:blank'});
    return {};
  }

  async startDebugSession() {
    throw new Error('Debugging is not supported in WebKitGTK.');
  }

  async stop() {
    await this.#send('DELETE', '').catch(() => {});
    const children = this.#children.splice(0).reverse();
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null || !child.kill()) continue;
      await Promise.race([once(child, 'exit'), sleep(5000, undefined, {ref: false})]);
    }
    this.#started = undefined;
  }

  /** The methods of a puppeteer page that the command plugins call. */
  getPage() {
    /** @param {string} what */
    const unsupported = (what) => async () => {
      throw new Error(`${what} is not supported in WebKitGTK.`);
    };
    return {
      keyboard: {
        /** @param {string} text */
        type: (text) => this.#keys([...text], ['keyDown', 'keyUp']),
        /** @param {string} key */
        press: (key) => this.#keys([key], ['keyDown', 'keyUp']),
        /** @param {string} key */
        down: (key) => this.#keys([key], ['keyDown']),
        /** @param {string} key */
        up: (key) => this.#keys([key], ['keyUp']),
      },
      mouse: {
        /** @param {number} x @param {number} y */
        move: (x, y) => this.#pointer(['pointerMove'], {x, y}),
        /** @param {number} x @param {number} y @param {{button?: string}} [options] */
        click: (x, y, options) => this.#pointer(['pointerMove', 'pointerDown', 'pointerUp'], {x, y, ...options}),
        /** @param {{button?: string}} [options] */
        down: (options) => this.#pointer(['pointerDown'], {...options}),
        /** @param {{button?: string}} [options] */
        up: (options) => this.#pointer(['pointerUp'], {...options}),
        reset: async () => {
          await this.#send('DELETE', '/actions');
          await this.#pointer(['pointerMove'], {x: 0, y: 0});
        },
      },
      /** @param {{width: number, height: number}} size */
      setViewport: (size) => this.#setViewport(size),
      /** @param {string} url */
      goto: (url) => this.startSession(url, url),
      /** @param {Function} run @param {...unknown} args */
      evaluate: (run, ...args) => this.#evaluate(run, args),
      emulateMediaFeatures: unsupported('emulateMedia'),
      emulateMediaType: unsupported('emulateMedia'),
      setUserAgent: unsupported('setUserAgent'),
      select: unsupported('selectOption'),
      accessibility: {snapshot: unsupported('a11ySnapshot')},
    };
  }

  /**
   * @param {string[]} names
   * @param {string[]} types
   */
  #keys(names, types) {
    const actions = names.map(keyValue).flatMap((value) => types.map((type) => ({type, value})));
    return this.#send('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  /**
   * @param {string[]} types
   * @param {{x?: number, y?: number, button?: string}} options
   */
  #pointer(types, {x, y, button = 'left'}) {
    const actions = types.map((type) =>
      type === 'pointerMove' ? {type, x, y, duration: 0} : {type, button: buttons.indexOf(button)},
    );
    const mouse = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    return this.#send('POST', '/actions', {actions: [mouse]});
  }

  /**
   * WebDriver sizes windows: this adds the window's own parts, then waits until the page has followed.
   * @param {{width: number, height: number}} size
   */
  async #setViewport({width, height}) {
    const wanted = `return innerWidth === ${width} && innerHeight === ${height}`;
    if (await this.#run(wanted)) return;
    const [innerWidth, innerHeight] = await this.#run('return [innerWidth, innerHeight]');
    const outer = await this.#send('GET', '/window/rect');
    await this.#send('POST', '/window/rect', {
      width: outer.width + width - innerWidth,
      height: outer.height + height - innerHeight,
    });
    if (await this.#becomes(wanted)) return;
    const actual = await this.#run('return `${innerWidth} × ${innerHeight}`');
    throw new Error(`WebKitGTK made the page ${actual}, not ${width} × ${height}.`);
  }

  /**
   * Without a window manager the window under the X pointer has the focus. The pointer rests in the middle of
   * the display: the window's toolbar goes there, so that nothing in the page is hovered.
   */
  async #takeFocus() {
    const [x, y] = displaySize.map((length) => length / 2 - 10);
    await this.#send('POST', '/window/rect', {x, y});
    if (!(await this.#becomes('return document.hasFocus()'))) throw new Error('WebKitGTK got no focus.');
  }

  /**
   * @param {string} script
   */
  async #run(script) {
    for (const end = Date.now() + 3000; ; await sleep(20)) {
      try {
        return await this.#send('POST', '/execute/sync', {script, args: []});
      } catch (error) {
        // The page of the previous test may still be unloading, because nothing waits for page loads.
        if (!String(error).includes('no such frame') || Date.now() > end) throw error;
      }
    }
  }

  /**
   * Runs a function in the page, which may return a promise, as puppeteer's `evaluate` does.
   * @param {Function} run
   * @param {unknown[]} args
   */
  async #evaluate(run, args) {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${run})(...arguments[0]))().then(
        (value) => done({value}),
        (error) => done({error: String(error)}),
      );`;
    const {value, error} = await this.#send('POST', '/execute/async', {script, args: [args]});
    if (error) throw new Error(error);
    return value ?? undefined;
  }

  /**
   * @param {string} condition
   */
  async #becomes(condition) {
    for (const end = Date.now() + 3000; Date.now() < end; await sleep(20)) {
      if (await this.#run(condition)) return true;
    }
    return false;
  }

  async #start() {
    // In its own thread, Skia's painting by OpenGL ends the process now and then (WebKitGTK 2.50 with Mesa's software renderer).
    const env = {...process.env, WEBKIT_SKIA_GPU_PAINTING_THREADS: '0'};
    const ownDisplay = !env.DISPLAY;
    if (ownDisplay) Object.assign(env, {DISPLAY: await this.#startDisplay(), GDK_BACKEND: 'x11'});
    const port = await freePort();
    const driver = this.#spawn(this.#driver, [`--port=${port}`], {env, stdio: 'ignore'});
    this.#session = `http://127.0.0.1:${port}/session`;
    // Nothing waits for page loads, because the test runner's page reports when it has started.
    const request = {capabilities: {alwaysMatch: {pageLoadStrategy: 'none'}}};
    while (driver.exitCode === null && driver.signalCode === null) {
      const answer = await this.#send('POST', '', request).catch((error) => {
        if (error.cause?.code !== 'ECONNREFUSED') throw error;
      });
      if (answer) {
        this.#session += `/${answer.sessionId}`;
        if (ownDisplay) await this.#takeFocus();
        return;
      }
      await sleep(50);
    }
    throw new Error(`${this.#driver} ended before it took a session.`);
  }

  /** @returns {Promise<string>} */
  async #startDisplay() {
    const options = ['-displayfd', '3', '-screen', '0', `${displaySize.join('x')}x24`, '-nolisten', 'tcp'];
    const xvfb = this.#spawn('Xvfb', options, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    const pipe = /** @type {import('node:stream').Readable} */ (xvfb.stdio[3]);
    let number = '';
    for await (const chunk of pipe.setEncoding('utf8')) {
      number += chunk;
      if (number.endsWith('\n')) return `:${number.trim()}`;
    }
    throw new Error('Xvfb ended before it opened a display.');
  }

  /**
   * @param {string} command
   * @param {string[]} options
   * @param {import('node:child_process').SpawnOptions} spawnOptions
   */
  #spawn(command, options, spawnOptions) {
    const child = spawn(command, options, spawnOptions);
    this.#children.push(child);
    return child;
  }

  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  async #send(method, path, body) {
    const response = await fetch(this.#session + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const {value} = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}

/**
 * @param {string} driver the path of WebKitWebDriver
 * @returns {BrowserLauncher}
 */
export function webkitLauncher(driver) {
  return new WebKitLauncher(driver);
}
