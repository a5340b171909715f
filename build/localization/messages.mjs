// The English texts: every `msg()` in src/ and site/, found by lit-localize.
import {join} from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {describe} from './descriptions.mjs';
import {root, sourceLocale} from './project.mjs';

/** @typedef {{id: string, text: string, description: string}} Message */

/**
 * Every message, in the order of the sources. Throws where one has no id of its own.
 *
 * @returns {Message[]}
 */
export function extractMessages() {
  const localizer = new RuntimeLitLocalizer({
    baseDir: root,
    tsConfig: 'build/localization/tsconfig.json',
    sourceLocale,
    targetLocales: [],
    output: {mode: 'runtime', outputDir: 'src/generated'},
    interchange: {format: 'xliff', xliffDir: 'locales'},
    resolve: (path) => join(root, path),
  });
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({messageText}) => String(messageText)).join('\n'));
  return messages
    .map(({name, contents, desc, file}) => ({
      id: name,
      text: contents.join(''),
      description: describe(name, desc),
      file,
    }))
    .sort((a, b) => order(a.file.fileName).localeCompare(order(b.file.fileName)))
    .map(({id, text, description}) => ({id, text, description}));
}

/** Elements first, then content by folder, then the pages of site/, so that related messages are next to each other. */
const order = (path) => path.slice(root.length).replace('/src/content/', '/src/~').replace('/site/', '/zz/');
