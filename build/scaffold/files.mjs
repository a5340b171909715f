// What the scaffold scripts share: they write new files, and add lines to existing ones.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {format, resolveConfig} from 'prettier';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(join(root, path), 'utf8');

async function write(path, text) {
  const options = await resolveConfig(join(root, 'package.json'));
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), await format(text, {...options, filepath: path}));
}

/** Lower-case words with hyphens between them, as in a tag or an id. */
export const isKebabCase = (name) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '');

/** `sleep-diary` as the beginning of a sentence: `Sleep diary`. */
export const sentence = (name) => `${name[0].toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

/** `sleep-diary` as the name of a class: `SleepDiary`. */
export const pascalCase = (name) => name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/** `sleep-diary` as the name of a constant: `sleepDiary`. */
export const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** A string literal in the style of the sources. */
export const literal = (text) => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;

/** Adds `text` before the first match of `next`. */
export const before = (next, text) => (file) => {
  if (!next.test(file)) throw new Error(`there is no place for “${text.trim()}”: nothing matches ${next}`);
  return file.replace(next, (match) => `${text}${match}`);
};

/**
 * Adds `text` at its place in the alphabetical order: before the first match of `names` whose first group sorts later, or else
 * before the first match of `end`.
 */
export const inOrder = (names, name, text, end) => (file) => {
  const next = [...file.matchAll(names)].find(([, other]) => other > name);
  return next ? `${file.slice(0, next.index)}${text}${file.slice(next.index)}` : before(end, text)(file);
};

/**
 * Writes new files and changes existing ones. Nothing is written when a new file exists already or a change finds no place.
 *
 * @param {Record<string, string>} created the text of each new file, by its path
 * @param {Record<string, (text: string) => string>} changed the change to each existing file, by its path
 */
export async function scaffold(created, changed) {
  for (const path of Object.keys(created)) {
    if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
  }
  const texts = Object.entries(changed).map(([path, change]) => {
    try {
      return [path, change(read(path))];
    } catch (error) {
      throw new Error(`${path}: ${error.message}`, {cause: error});
    }
  });
  for (const [path, text] of Object.entries(created)) await write(path, text);
  for (const [path, text] of texts) await write(path, text);
  console.log(['', ...Object.keys(created).map((path) => `new      ${path}`)].join('\n'));
  console.log(
    Object.keys(changed)
      .map((path) => `changed  ${path}`)
      .join('\n'),
  );
  // The types in src/ depend on modules that are generated from its texts, and translators find the new texts in locales/.
  const {status} = spawnSync(process.execPath, ['build/localization/localize.mjs', 'extract,build'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status) throw new Error('the files are written; npm run localize has to be run again once the above is mended');
  console.log('changed  locales/*.xlf');
}

/** Runs a script. An error is printed as one line, without a stack trace. */
export async function main(run) {
  try {
    await run(...process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
