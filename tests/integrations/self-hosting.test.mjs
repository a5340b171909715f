// About integrations/self-hosting/: its settings in a real nginx and a real Apache, from Debian's packages, and a deploy under an open page.
import assert from 'node:assert/strict';
import {execFile, spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {get} from 'node:http';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {promisify} from 'node:util';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {deploy} from '../../integrations/self-hosting/deploy.mjs';
import {copyOfTree} from '../support/copy.mjs';
import {browse, ready} from '../support/pages.mjs';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const settings = (name, folder) =>
  readFileSync(join(root, 'integrations/self-hosting', name), 'utf8').replaceAll('/var/www', folder);

const nginxModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const apacheModules = '/usr/lib/apache2/modules';

/** How each server is started in the foreground, with the settings of ours. */
const servers = {
  nginx: {
    isThere: existsSync('/usr/sbin/nginx') && existsSync(nginxModule),
    start(folder, port) {
      const root = process.getuid() === 0 ? 'user root;' : '';
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      writeFileSync(
        join(folder, 'main.conf'),
        `load_module ${nginxModule}; ${root} daemon off; pid ${folder}/pid; error_log ${folder}/log;
        events {} http { access_log off; ${paths.join(' ')} server { listen 127.0.0.1:${port}; root ${folder}/pages;
        ${settings('nginx.conf', folder)} location / { types { text/html html; } } } }`,
      );
      return ['/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'main.conf'), '-e', join(folder, 'log')]];
    },
  },
  apache: {
    isThere: existsSync('/usr/sbin/apache2'),
    start(folder, port) {
      // With mod_deflate as Debian sets it: it must not compress a second time what comes compressed.
      const modules = [
        'mpm_event',
        'authz_core',
        'alias',
        'deflate',
        'dir',
        'env',
        'filter',
        'headers',
        'mime',
        'rewrite',
      ];
      const user = process.getuid() === 0 ? 'User www-data\nGroup www-data' : '';
      writeFileSync(
        join(folder, 'main.conf'),
        `ServerName localhost\nServerRoot ${folder}\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nTypesConfig /dev/null\n${user}
        Mutex file:${folder}\n${modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
        AddType text/html .html\nAddOutputFilterByType DEFLATE text/javascript\nDocumentRoot ${folder}/pages\n<Directory ${folder}/pages>\nRequire all granted\n</Directory>\n
        ${settings('apache.conf', folder)}`,
      );
      return ['/usr/sbin/apache2', ['-f', join(folder, 'main.conf'), '-DFOREGROUND']];
    },
  },
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const {port} = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** An answer as it is on the wire: fetch() would undo the compression. */
const ask = (url, headers = {}) =>
  new Promise((done, fail) => {
    get(url, {headers}, async (response) => {
      const parts = await response.toArray();
      done({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)});
    }).on('error', fail);
  });

const card = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">
<script type="module" src="/widgets/embed.js"></script></head>
<body><mm-benefit-card benefit="relaxation"></mm-benefit-card><mm-pain-level></mm-pain-level></body></html>`;

const {targetLocales} = JSON.parse(readFileSync(join(root, 'locales/lit-localize.json'), 'utf8'));

/** Deploys a build with two languages: to compress all of them takes a while. */
function deployBuild(from, target) {
  const others = targetLocales.filter((locale) => locale !== 'es');
  const folder = mkdtempSync(join(tmpdir(), 'mm-build-'));
  cpSync(from, folder, {recursive: true, filter: (path) => !others.includes(basename(path))});
  deploy(folder, target);
  rmSync(folder, {recursive: true});
}

/** A build of the same sources with another version, in as few languages as a copy has. */
async function buildNext(t) {
  const folder = copyOfTree([
    'src',
    'site',
    'build',
    'locales',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]);
  t.after(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, 'src/version.ts'), `export const version = '99.0.0';\n`);
  await run(process.execPath, ['build/localization/localize.mjs', 'build'], {cwd: folder});
  for (const config of ['vite.config.ts', 'build/embed.config.ts', 'build/content.config.ts', 'build/bundle.config.ts'])
    await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', config], {cwd: folder});
  return join(folder, 'dist');
}

/** The build as it is deployed, made once for both servers. */
let deployed;
before(() => {
  deployed = mkdtempSync(join(tmpdir(), 'mm-deployed-'));
  deployBuild(dist, join(deployed, 'widgets'));
});
after(() => rmSync(deployed, {recursive: true, force: true}));

for (const [name, {isThere, start}] of Object.entries(servers)) {
  const skip = !isThere && !process.env.CI && `Debian’s ${name} is not installed`;
  describe(`the settings for ${name}`, {skip, timeout: 240_000}, () => {
    let folder, url, child, build;
    before(async () => {
      // Apache leaves the user that started it, and has to read the files.
      folder = mkdtempSync(join(tmpdir(), 'mm-server-'));
      spawnSync('chmod', ['755', folder]);
      cpSync(join(deployed, 'widgets'), join(folder, 'widgets'), {recursive: true});
      [build] = readdirSync(join(dist, 'chunks'));
      mkdirSync(join(folder, 'pages'));
      writeFileSync(join(folder, 'pages/index.html'), card);
      const port = await freePort();
      child = spawn(...start(folder, port), {stdio: ['ignore', 'ignore', 'pipe']});
      let said = '';
      child.stderr.on('data', (data) => (said += data));
      url = `http://127.0.0.1:${port}`;
      for (let tries = 0; tries < 100; tries++) {
        if (
          await ask(`${url}/index.html`).then(
            ({status}) => status === 200,
            () => false,
          )
        )
          return;
        assert.equal(
          child.exitCode,
          null,
          said + (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : ''),
        );
        await wait(100);
      }
      assert.fail(`${name} did not start. ${said}`);
    });
    after(async () => {
      if (child && child.exitCode === null) {
        child.kill('SIGTERM');
        await new Promise((done) => child.once('exit', done));
      }
      rmSync(folder, {recursive: true, force: true});
    });

    test('send each file in the smallest form that the browser takes', async () => {
      for (const path of ['embed.js', 'bundle.js', `chunks/${build}/core.js`]) {
        const file = readFileSync(join(dist, path));
        for (const [accepted, encoding, decode] of [
          ['gzip, deflate, br', 'br', brotliDecompressSync],
          ['gzip, deflate', 'gzip', gunzipSync],
          ['identity', undefined, (body) => body],
        ]) {
          const {status, headers, body} = await ask(`${url}/widgets/${path}`, {'accept-encoding': accepted});
          assert.equal(status, 200);
          assert.equal(headers['content-encoding'], encoding, `${path} for ${accepted}`);
          assert.ok(decode(body).equals(file), path);
          assert.match(headers['content-type'], /^text\/javascript; ?charset=utf-8$/i);
          assert.match(headers.vary, /accept-encoding/i);
        }
      }
    });

    test('let other sites load them, keep the chunks for good and ask for the rest each time', async () => {
      const cacheOf = async (path) => {
        const {headers} = await ask(`${url}/widgets/${path}`, {'accept-encoding': 'br'});
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['x-content-type-options'], 'nosniff', path);
        return headers['cache-control'];
      };
      for (const path of ['embed.js', 'content.js', 'current.js', 'bundle.js', 'frame-height.js'])
        assert.equal(await cacheOf(path), 'no-cache', path);
      for (const path of ['core.js', 'es/benefits/relaxation.js'])
        assert.equal(await cacheOf(`chunks/${build}/${path}`), 'public, max-age=31536000, immutable', path);
      const missing = await ask(`${url}/widgets/chunks/000000/core.js`);
      assert.equal(missing.status, 404);
      assert.doesNotMatch(missing.headers['cache-control'] ?? '', /immutable/);
      // Under this name a page asks for a file again: see docs/decisions/0011-retries-and-deploys.md.
      const encoded = build.replace(/^./, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
      assert.equal((await ask(`${url}/widgets/%63hunks/${encoded}/core.js`, {'accept-encoding': 'br'})).status, 200);
    });

    test('say that embed.js is unchanged without sending it again', async () => {
      const {headers} = await ask(`${url}/widgets/embed.js`, {'accept-encoding': 'br'});
      const again = await ask(`${url}/widgets/embed.js`, {'accept-encoding': 'br', 'if-none-match': headers.etag});
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
    });

    test('cost a visitor what the guide says: at the first visit, and at the next one', async (t) => {
      const browser = await browse();
      t.after(() => browser.close());
      const {tab} = await browser.open('about:blank');
      const session = await tab.createCDPSession();
      await session.send('Network.enable');
      const visit = async () => {
        const seen = new Map();
        const onResponse = ({requestId, response}) => {
          if (/\/widgets\//.test(response.url))
            seen.set(requestId, {cached: response.fromDiskCache, status: response.status, bytes: 0});
        };
        const onEnd = ({requestId, encodedDataLength}) => {
          if (seen.has(requestId)) seen.get(requestId).bytes = encodedDataLength;
        };
        session.on('Network.responseReceived', onResponse);
        session.on('Network.loadingFinished', onEnd);
        await tab.goto(`${url}/index.html`, {waitUntil: 'networkidle0'});
        await ready(tab);
        session.off('Network.responseReceived', onResponse);
        session.off('Network.loadingFinished', onEnd);
        const sent = [...seen.values()].filter(({cached, bytes}) => !cached && bytes);
        return {requests: sent.length, kB: sent.reduce((sum, {bytes}) => sum + bytes, 0) / 1000};
      };
      const [cold, warm] = [await visit(), await visit()];
      const guide = readFileSync(join(root, 'stories/guides/self-hosting.mdx'), 'utf8');
      const told = (what) => {
        const [, requests, kB] = new RegExp(`${what} visit: (\\d+) requests?, ([\\d.]+) kB`).exec(guide);
        return {requests: Number(requests), kB: Number(kB)};
      };
      t.diagnostic(JSON.stringify({cold, warm}));
      for (const [measured, said] of [
        [cold, told('first')],
        [warm, told('next')],
      ]) {
        assert.equal(measured.requests, said.requests);
        assert.ok(
          Math.abs(measured.kB - said.kB) < 0.1 * said.kB + 0.3,
          `${measured.kB} kB, and the guide says ${said.kB}`,
        );
      }
    });

    // What is deployed does not depend on the server.
    if (name !== 'nginx') return;
    test('leave an open page what it still needs when a new version is deployed, and give the next page the new one', async (t) => {
      const next = await buildNext(t);
      writeFileSync(
        join(folder, 'pages/list.html'),
        card.replace(/<body>.*<\/body>/, '<mm-condition-list></mm-condition-list>'),
      );
      const browser = await browse();
      t.after(() => browser.close());
      const {tab, lines, requests} = await browser.open(`${url}/list.html`);
      await ready(tab);
      const isOpen = () =>
        tab.waitForFunction(() =>
          document
            .querySelector('mm-condition-list')
            .shadowRoot.querySelector('mm-condition-explainer')
            ?.shadowRoot?.querySelector('h4'),
        );
      const [nextName] = readdirSync(join(next, 'chunks'));
      assert.notEqual(nextName, build);
      deployBuild(next, join(folder, 'widgets'));
      await tab.evaluate(() =>
        document.querySelector('mm-condition-list').shadowRoot.querySelector('#migraine').click(),
      );
      await isOpen();
      assert.ok(
        requests.some((each) => each.endsWith(`/chunks/${build}/en/conditions/migraine.js`)),
        requests.join('\n'),
      );
      assert.ok(!requests.some((each) => each.includes(nextName)));
      requests.length = 0;
      await tab.reload({waitUntil: 'networkidle0'});
      await ready(tab);
      // Its address has the condition that is open.
      await isOpen();
      assert.ok(
        requests.some((each) => each.endsWith(`/chunks/${nextName}/en/conditions/migraine.js`)),
        requests.join('\n'),
      );
      assert.ok(!requests.some((each) => each.includes(`/chunks/${build}/`)));
      assert.deepEqual(lines, []);
    });
  });
}

describe('a deploy', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'mm-deploy-'))));
  after(() => rmSync(folder, {recursive: true}));

  /** A build as small as can be: the files with fixed names say which one it is. */
  function made(build) {
    const from = join(folder, `dist-${build}`);
    mkdirSync(join(from, 'chunks', build), {recursive: true});
    for (const name of ['licenses.md', 'frame-height.js', 'bundle.js', 'content.js', 'current.js', 'embed.js'])
      writeFileSync(join(from, name), `// ${build}`);
    writeFileSync(join(from, 'chunks', build, 'core.js'), `// ${build}`);
    return from;
  }
  const target = () => join(folder, 'widgets');
  const read = (path) => readFileSync(join(target(), path), 'utf8');

  test('leaves the chunks of the former build for pages that are open, and removes those of a week ago', () => {
    const now = Date.now();
    deploy(made('aaaaaa'), target(), now);
    deploy(made('bbbbbb'), target(), now);
    assert.equal(read('embed.js'), '// bbbbbb');
    assert.equal(read('chunks/aaaaaa/core.js'), '// aaaaaa');
    assert.equal(brotliDecompressSync(readFileSync(join(target(), 'embed.js.br'))).toString(), '// bbbbbb');
    const old = (now - 8 * 86_400_000) / 1000;
    utimesSync(join(target(), 'chunks/aaaaaa'), old, old);
    assert.deepEqual(deploy(made('cccccc'), target(), now), ['aaaaaa']);
    assert.deepEqual(readdirSync(join(target(), 'chunks')).sort(), ['bbbbbb', 'cccccc']);
  });

  test('brings every file with a fixed name that dist/ has', () => {
    const files = readdirSync(dist).filter((name) => /\.(js|md)$/.test(name));
    assert.deepEqual(
      files.sort(),
      readdirSync(made('dddddd'))
        .filter((name) => name !== 'chunks')
        .sort(),
    );
  });

  test('changes no name while a file that names the build is still missing: embed.js comes last', () => {
    const from = made('eeeeee');
    rmSync(join(from, 'content.js'));
    const before = read('embed.js');
    assert.throws(() => deploy(from, target()), /content\.js/);
    assert.equal(read('embed.js'), before);
    assert.equal(read('current.js'), before);
    cpSync(join(folder, 'dist-dddddd/content.js'), join(from, 'content.js'));
    deploy(from, target());
    assert.equal(read('embed.js'), '// eeeeee');
  });
});

describe('integrity', () => {
  test('of bundle.js is what the command of the guide prints', () => {
    const guide = readFileSync(join(root, 'stories/guides/self-hosting.mdx'), 'utf8');
    const [, command] = /```sh\n(echo "sha384-.*)\n```/.exec(guide);
    const {stdout} = spawnSync('bash', ['-c', command], {cwd: root, encoding: 'utf8'});
    const hash = createHash('sha384')
      .update(readFileSync(join(dist, 'bundle.js')))
      .digest('base64');
    assert.equal(stdout.trim(), `sha384-${hash}`);
  });
});
