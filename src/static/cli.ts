#!/usr/bin/env node
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {render, type StaticOptions} from './static.js';

const usage = `Usage: medical-massage-widgets static [--lang <tag>] <page.html> …

Writes the content of each element of ours into the pages, in place, so that it is
painted with the page and read where there are no scripts. It does no harm to do
it twice. Pages that a build makes anew need it after each build.

  --lang <tag>  the language of pages that do not name theirs, such as es; else English`;

/** Writes one page, and says what is wrong with it. Returns whether that was possible. */
async function write(path: string, options: StaticOptions): Promise<boolean> {
  try {
    const page = await readFile(path, 'utf8');
    const written = await render(page, {...options, warn: (line) => console.warn(`${path}: ${line}`)});
    if (written !== page) await writeFile(path, written);
    console.log(`${path}: ${written === page ? 'nothing to change' : 'written'}`);
    return true;
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Runs the command, and returns the exit code. */
async function run(): Promise<number> {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {lang: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    });
    const [command, ...paths] = positionals;
    if (values.help) console.log(usage);
    else if (command !== 'static' || !paths.length) throw new Error(usage);
    let isDone = true;
    for (const path of values.help ? [] : paths) {
      isDone = (await write(path, values.lang === undefined ? {} : {lang: values.lang})) && isDone;
    }
    return isDone ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

process.exitCode = await run();
