// node build/localization/localize.mjs <command>: what the `localize…` scripts of package.json run.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {check, lineOf} from './check.mjs';
import {emptyFile, merge} from './merge.mjs';
import {takeFromPo} from './po.mjs';
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
import {annotate} from './pull-request.mjs';
import {htmlTable, statusOf, table} from './status.mjs';
import {writeModules} from './write.mjs';
import {foreignForm, read, write} from './xliff.mjs';

// TypeScript, Storybook and Prettier take longer to load than most commands take to run, so each is imported where it is needed.

async function extract() {
  const {extractMessages} = await import('./messages.mjs');
  return extractMessages();
}

let extracted;

/** The English texts, extracted once for all the commands of a run. */
const englishMessages = () => (extracted ??= extract());

async function place() {
  const {withPlaces} = await import('./places.mjs');
  return withPlaces(await englishMessages());
}

let placed;

/** The same for a locale, with what a translator has to know of each. */
const messagesFor = async (locale) => (await (placed ??= place()))(locale);

/** A locale's file with the current English texts. A locale without a file starts with an empty one. */
async function merged(locale) {
  const path = fileOf(locale);
  const messages = await messagesFor(locale);
  const document = existsSync(path) ? read(path) : emptyFile(locale, sourceLocale);
  try {
    const problem = foreignForm(document);
    if (problem) throw new Error(problem);
    for (const line of takeFromPo(document)) console.log(`${locale}: from the PO file: ${line}`);
    for (const id of merge(document, messages)) console.log(`${locale}: left out ${id}, which is no longer used`);
  } catch (error) {
    throw new Error(`${relative(root, path)}: ${error.message}`, {cause: error});
  }
  return document;
}

/** What the check finds in all locales. */
async function findings() {
  const all = [];
  for (const locale of targetLocales) {
    const path = relative(root, fileOf(locale));
    if (!existsSync(fileOf(locale))) {
      all.push({path, line: 1, reason: 'there is no such file. Run npm run localize', isGap: true});
      continue;
    }
    const found = check(path, readFileSync(fileOf(locale), 'utf8'), {
      messages: await messagesFor(locale),
      partial: partialLocales.includes(locale),
      banned: bannedWords[locale],
      bannedInWellbeing: bannedWords.wellbeing[locale],
      glossary,
    });
    all.push(...found);
  }
  return all;
}

/** How many texts are named that are still to be translated; a new language lacks a thousand. */
const NAMED = 20;

const commands = {
  /** Writes the current English texts into every locale's file. */
  async extract() {
    // All files are merged before the first one is written, so that a broken file does not leave the others half updated.
    const documents = [];
    for (const locale of targetLocales) documents.push([locale, await merged(locale)]);
    for (const [locale, document] of documents) write(fileOf(locale), document);
  },

  /** Fails unless every locale's file is complete and right, with a line for each finding. A release needs that. */
  async check() {
    const all = await findings();
    for (const finding of all) console.error(lineOf(finding));
    if (all.length) throw new Error(`${all.length} faults in locales/`);
  },

  /**
   * Fails for mistakes alone, with a line for each. What is still to be translated is listed. With `github`, it shows all of it in the
   * pull request as well.
   */
  async mistakes(place) {
    const all = await findings();
    const mistakes = all.filter(({isGap}) => !isGap);
    for (const finding of mistakes) console.error(lineOf(finding));
    for (const path of new Set(all.map((each) => each.path))) {
      const ids = all.filter((each) => each.isGap && each.path === path).map(({id}) => id ?? 'all of it');
      const more = ids.length > NAMED ? `, and ${ids.length - NAMED} more` : '';
      if (ids.length)
        console.log(`${path}: still to be translated or brought up to date: ${ids.slice(0, NAMED).join(', ')}${more}`);
    }
    if (place === 'github') annotate(all);
    if (mistakes.length) throw new Error(`${mistakes.length} mistakes in locales/`);
  },

  /** Prints how complete each locale is, and writes the same table into the translators' guide. */
  async status() {
    const byLocale = Object.fromEntries(targetLocales.map((locale) => [locale, statusOf(read(fileOf(locale)))]));
    console.log(table(byLocale));
    const guide = join(root, 'stories/guides/translating.mdx');
    const [start, end] = ['{/* localize:status */}', '{/* end */}'];
    const [before, rest] = readFileSync(guide, 'utf8').split(start);
    const text = `${before}${start}\n\n${htmlTable(byLocale)}\n\n${end}${rest.split(end)[1]}`;
    const {format, resolveConfig} = await import('prettier');
    writeFileSync(guide, await format(text, {...(await resolveConfig(join(root, 'package.json'))), filepath: guide}));
  },

  /** Writes src/generated/, the modules that elements load. */
  build: async () => writeModules(false, await englishMessages()),

  /** The same, including the pseudo-locales for tests. */
  'build-pseudo': async () => writeModules(true, await englishMessages()),

  /** Adds a locale: its file, and its entry in the configuration. It is a partial locale at first. */
  async add(tag) {
    let locale;
    try {
      locale = new Intl.Locale(tag).toString();
    } catch {
      throw new Error(`“${tag ?? ''}” is no BCP 47 language tag, such as de or pt-BR`);
    }
    if (pseudoLocales.includes(locale)) throw new Error(`${locale} is made for tests and is not translated`);
    if ([sourceLocale, ...targetLocales].includes(locale)) throw new Error(`${locale} is there already`);
    const document = await merged(locale);
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
