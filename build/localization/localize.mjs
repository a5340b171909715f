// node build/localization/localize.mjs <command>: what the `localize…` scripts of package.json run.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {check} from './check.mjs';
import {emptyFile, merge} from './merge.mjs';
import {extractMessages} from './messages.mjs';
import {
  bannedWords,
  fileOf,
  glossary,
  partialLocales,
  pseudoLocales,
  root,
  sourceLocale,
  targetLocales,
} from './project.mjs';
import {statusOf, table} from './status.mjs';
import {writeModules} from './write.mjs';
import {read, write} from './xliff.mjs';

/** A locale's file with the English texts of today; an empty one where there is none. */
function merged(locale, messages) {
  const path = fileOf(locale);
  const document = existsSync(path) ? read(path) : emptyFile(locale, sourceLocale);
  try {
    for (const id of merge(document, messages)) console.log(`${locale}: left out ${id}, which is no longer used`);
  } catch (error) {
    throw new Error(`${relative(root, path)}: ${error.message}`, {cause: error});
  }
  return document;
}

const commands = {
  /** Brings the English texts into every locale's file. */
  extract() {
    const messages = extractMessages();
    // All before the first is written, so that a broken file leaves none half done.
    const documents = targetLocales.map((locale) => [locale, merged(locale, messages)]);
    for (const [locale, document] of documents) write(fileOf(locale), document);
  },

  /** Fails with a line for each fault of a locale's file. */
  check() {
    const messages = extractMessages();
    const faults = targetLocales.flatMap((locale) => {
      const path = fileOf(locale);
      if (!existsSync(path)) return [`${relative(root, path)}: there is no such file. Run npm run localize`];
      return check(relative(root, path), readFileSync(path, 'utf8'), {
        messages,
        partial: partialLocales.includes(locale),
        banned: bannedWords[locale],
        bannedInWellbeing: bannedWords.wellbeing[locale],
        glossary,
      });
    });
    for (const fault of faults) console.error(fault);
    if (faults.length) throw new Error(`${faults.length} faults in locales/`);
  },

  /** Prints how far each locale is, and writes it into the translators' guide. */
  status() {
    const text = table(Object.fromEntries(targetLocales.map((locale) => [locale, statusOf(read(fileOf(locale)))])));
    console.log(text);
    const guide = join(root, 'stories/guides/translating.mdx');
    const [start, end] = ['{/* localize:status */}', '{/* end */}'];
    const [before, rest] = readFileSync(guide, 'utf8').split(start);
    writeFileSync(guide, `${before}${start}\n\n${text}\n\n${end}${rest.split(end)[1]}`);
  },

  /** Writes what the elements load. */
  build: () => writeModules(false),

  /** The same, with the locales that are made for tests. */
  'build-pseudo': () => writeModules(true),

  /** Adds a locale: its file, and its place among the others. */
  add(tag) {
    let locale;
    try {
      locale = new Intl.Locale(tag).toString();
    } catch {
      throw new Error(`“${tag ?? ''}” is no BCP 47 language tag, such as de or pt-BR`);
    }
    if (pseudoLocales.includes(locale)) throw new Error(`${locale} is made for tests and is not translated`);
    if ([sourceLocale, ...targetLocales].includes(locale)) throw new Error(`${locale} is there already`);
    const document = merged(locale, extractMessages());
    const config = join(root, 'locales/lit-localize.json');
    const settings = JSON.parse(readFileSync(config, 'utf8'));
    settings.targetLocales.push(locale);
    writeJson(config, settings);
    writeJson(join(root, 'locales/partial.json'), [...partialLocales, locale]);
    write(fileOf(locale), document);
    console.log(
      `locales/${locale}.xlf is there to be translated. Until it is complete, what it lacks is shown in English; then take ${locale} out of locales/partial.json.`,
    );
  },
};

const writeJson = (path, value) =>
  writeFileSync(
    path,
    `${JSON.stringify(value, null, 2).replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, list) => `[${list.replace(/\s+/g, ' ')}]`)}\n`,
  );

const [, , list = '', ...args] = process.argv;
try {
  for (const name of list.split(',')) {
    if (!(name in commands)) throw new Error(`There is no command “${name}”, only ${Object.keys(commands).join(', ')}`);
    await commands[name](...args);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
