// Runs the modules with texts, once in each language. Content is data, so the exports of a module can be written to a file
// unchanged.
import {compileFunction} from 'node:vm';
import {build} from 'vite';
import {root} from './project.mjs';

/** The ids of the messages in a value that was made with the texts of `traced`. */
export const idsIn = (value) => [...JSON.stringify(value).matchAll(/⟦([^⟧]+)⟧/g)].map(([, id]) => id);

/** Texts that carry their id, so that a value made from them tells which messages it contains. */
export const traced = (messages) => Object.fromEntries(messages.map(({id, text}) => [id, `⟦${id}⟧${text}`]));

/** All modules with text in one script, which takes `msg()` from whatever `require()` it is given. */
async function bundle() {
  const {output} = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'build/localization/sources.js',
      write: false,
      rolldownOptions: {external: ['@lit/localize'], output: {format: 'cjs'}},
    },
  });
  return output[0].code;
}

/**
 * Runs every module with text in each language.
 *
 * @param {Map<string, Record<string, string>>} languages what `msg()` returns for each id, by locale; for an id that is missing
 *   it returns the English text
 * @returns {Promise<Map<string, Map<string, Record<string, unknown>>>>} the exports of each module, by locale and then by the
 *   path of the module from the root; modules are sorted by path
 */
export async function evaluate(languages) {
  const run = compileFunction(await bundle(), ['exports', 'require']);
  const results = new Map();
  for (const [locale, texts] of languages) {
    const exported = {};
    run(exported, () => ({msg: (text, {id}) => texts[id] ?? text}));
    results.set(locale, new Map(Object.entries(exported.modules).sort(([a], [b]) => (a < b ? -1 : 1))));
  }
  return results;
}
