// The public CDNs of npm, on this machine: the same addresses, with the paths and headers that these CDNs document.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:https';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {version} from './pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const name = 'medical-massage-widgets';

/** What npm publishes of the built files; a path outside is not on a CDN. */
const published = sirv(root, {dev: true});

/** A version that is written out never changes, so it is kept for a year; a range such as `@0.1` moves. */
const exact = new RegExp(`^/${name}@${version}/`);
const range = new RegExp(`^/${name}(?:@(?:latest|\\d+|\\d+\\.\\d+|[~^][\\d.]+))?/`);

const hosts = {
  // https://www.jsdelivr.com/documentation: a range is answered with the file, for a shorter time.
  'cdn.jsdelivr.net': (path) => {
    if (!path.startsWith('/npm/')) return {};
    const inside = path.slice('/npm'.length);
    if (exact.test(inside)) return {file: inside.replace(exact, '/'), cache: 'public, max-age=31536000, immutable'};
    return range.test(inside) ? {file: inside.replace(range, '/'), cache: 'public, max-age=604800'} : {};
  },
  // https://unpkg.com: a range leads to the address of the version.
  'unpkg.com': (path) => {
    if (exact.test(path)) return {file: path.replace(exact, '/'), cache: 'public, max-age=31536000'};
    return range.test(path) ? {location: path.replace(range, `/${name}@${version}/`)} : {};
  },
};

/** A certificate for the CDNs' names, valid for a day. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'mm-cdn-'));
  const names = `subjectAltName=${Object.keys(hosts).map((host) => `DNS:${host}`)}`;
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=cdn', '-addext', names],
    ...['-keyout', join(folder, 'key'), '-out', join(folder, 'cert')],
  ]);
  if (made.status !== 0) throw new Error(`openssl: ${made.error ?? made.stderr}`);
  const [key, cert] = ['key', 'cert'].map((file) => readFileSync(join(folder, file)));
  rmSync(folder, {recursive: true});
  return {key, cert};
}

/**
 * Starts them. A browser that is started with `switches` finds them under their own names.
 *
 * @returns {Promise<{switches: string[], asked: string[], close(): void}>} `asked` has each requested address
 */
export async function serveCdns() {
  const asked = [];
  const server = createServer(certificate(), (request, response) => {
    const {host} = request.headers;
    const path = request.url.split('?')[0];
    asked.push(`https://${host}${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    response.setHeader('x-content-type-options', 'nosniff');
    const notFound = () => response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    const {file, cache, location} = hosts[host]?.(path) ?? {};
    if (location) return response.writeHead(302, {location, 'cache-control': 'public, max-age=60'}).end();
    if (!file?.startsWith('/dist/')) return notFound();
    request.url = file;
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (status, headers) => writeHead(status, {...headers, 'Cache-Control': cache});
    return published(request, response, notFound);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const {port} = server.address();
  const rules = Object.keys(hosts).map((host) => `MAP ${host}:443 localhost:${port}`);
  return {
    switches: [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'],
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
