// `npm run test:attack`: the whole attack on dist/, in at most ten minutes. `npm test` runs the same files in a short form.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

process.env.TESTS = 'whole';
const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
const stream = run({files: files.map((name) => join(folder, name)), concurrency: 2});
stream.on('test:fail', () => (process.exitCode = 1));
setTimeout(() => {
  console.error('The attack takes longer than ten minutes.');
  process.exit(1);
}, 600_000).unref();
for await (const line of stream.compose(spec)) process.stdout.write(line);
