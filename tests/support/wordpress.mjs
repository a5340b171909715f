// A WordPress of its own for a test, from Debian's packages: files in a folder that is removed, a database, PHP's own server.
import {execFile, spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** The folder of WordPress. Another version than Debian's can be tested by naming its folder. */
const source = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';

/** What must be there, and the Debian package that brings it. */
const parts = {
  '/usr/bin/php': 'php-cli',
  '/usr/sbin/mariadbd': 'mariadb-server',
  [`${source}/wp-load.php`]: 'wordpress',
  [`${source}/wp-content/themes/twentytwentyone`]: 'wordpress-theme-twentytwentyone',
  [`${source}/wp-content/themes/twentytwentythree`]: 'wordpress-theme-twentytwentythree',
};

/** The Debian packages that are missing. */
export function missingPackages() {
  const missing = Object.entries(parts).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));
  const {stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  return stdout?.includes('mysqli') ? missing : [...missing, 'php-mysql'];
}

/** Resolves once `isReady()` does; fails after half a minute. */
async function until(isReady, what) {
  for (let tries = 0; tries < 300; tries++) {
    if (await isReady().catch(() => false)) return;
    await wait(100);
  }
  throw new Error(`${what} did not start.`);
}

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** No mail leaves, and no request: neither is there on a test machine, and each would wait until it fails. */
const offline = `<?php
function wp_mail() { return true; }
`;

const config = (url, socket, log) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', 'test' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'FS_METHOD', 'direct' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Installs WordPress, with the user `admin`, and serves it.
 *
 * @returns {Promise<{url: string, folder: string, php(code: string): Promise<string>, log(): string, close(): Promise<void>}>}
 *   `php()` runs code within WordPress and resolves with what it prints; `log()` has PHP's errors and notices
 */
export async function startWordPress() {
  const place = mkdtempSync(join(tmpdir(), 'mm-wordpress-'));
  const folder = join(place, 'site');
  const data = join(place, 'database');
  const socket = join(place, 'socket');
  const log = join(place, 'php.log');
  const url = `http://localhost:${await freePort()}`;
  const programs = [];
  let made;
  /** Starts a program in a process group of its own, so that its workers end with it. */
  const start = (command, args, options) => {
    const child = spawn(command, args, {stdio: 'ignore', detached: true, ...options});
    programs.push(child);
  };
  const close = async () => {
    await Promise.all(
      programs.map(
        (child) =>
          new Promise((resolve) => {
            if (child.exitCode !== null) return resolve();
            child.once('exit', resolve);
            // What the database would still write is removed anyway.
            process.kill(-child.pid, 'SIGKILL');
          }),
      ),
    );
    rmSync(place, {recursive: true, force: true});
  };
  const php = async (code) => {
    const file = join(place, 'code.php');
    writeFileSync(file, `<?php\n${code}`);
    return (await run('php', [file], {cwd: folder, maxBuffer: 1e8})).stdout;
  };

  try {
    const {username} = userInfo();
    // With a folder of its own for temporary tables, because servers that share one delete those of each other.
    const temporary = join(place, 'temporary');
    const ours = ['--no-defaults', `--datadir=${data}`, `--tmpdir=${temporary}`, `--user=${username}`];
    mkdirSync(data);
    mkdirSync(temporary);
    // The files are copied while the database is made.
    made = run('mariadb-install-db', [...ours, '--auth-root-authentication-method=normal', '--skip-test-db']);
    cpSync(source, folder, {recursive: true, dereference: true, filter: (path) => !path.endsWith('/.htaccess')});
    writeFileSync(join(folder, 'wp-config.php'), config(url, socket, log));
    mkdirSync(join(folder, 'wp-content/mu-plugins'), {recursive: true});
    writeFileSync(join(folder, 'wp-content/mu-plugins/offline.php'), offline);
    await made;
    start('mariadbd', [...ours, `--socket=${socket}`, '--skip-networking', `--pid-file=${join(place, 'pid')}`]);
    const query = (text) => run('mariadb', ['--no-defaults', '-u', 'root', `--socket=${socket}`, '-e', text]);
    await until(() => query('CREATE DATABASE IF NOT EXISTS wordpress').then(() => true), 'MariaDB');
    await php(`
      define( 'WP_INSTALLING', true );
      require 'wp-load.php';
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install( 'Clinic', 'admin', 'admin@clinic.example', true, '', 'admin' );
    `);
    const opcache = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.revalidate_freq=0'];
    start('php', [...opcache, '-S', new URL(url).host, '-t', folder], {
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    });
    await until(async () => (await fetch(`${url}/wp-login.php`)).ok, 'WordPress');
  } catch (error) {
    // It would write into the folder again.
    await made?.catch(() => {});
    await close();
    throw error;
  }
  return {
    url,
    folder,
    php: (code) => php(`require 'wp-load.php';\n${code}`),
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    close,
  };
}
