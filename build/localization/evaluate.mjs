// Runs the modules with texts, once in each language. Content is data, so the exports of a module can be written to a file
// unchanged.
import {createServer} from 'vite';
import {root} from './project.mjs';

const WORDS = '\0words';

/** The ids of the messages in a value that was made with the texts of `traced`. */
export const idsIn = (value) => [...JSON.stringify(value).matchAll(/⟦([^⟧]+)⟧/g)].map(([, id]) => id);

/** Texts that carry their id, so that a value made from them tells which messages it contains. */
export const traced = (messages) => Object.fromEntries(messages.map(({id, text}) => [id, `⟦${id}⟧${text}`]));

/**
 * Runs every module with text in each language.
 *
 * @param {Map<string, Record<string, string>>} languages what `msg()` returns for each id, by locale; for an id that is missing
 *   it returns the English text
 * @returns {Promise<Map<string, Map<string, Record<string, unknown>>>>} the exports of each module, by locale and then by the
 *   path of the module from the root; modules are sorted by path
 */
export async function evaluate(languages) {
  let texts = {};
  /** Takes the place of `@lit/localize` while the modules are run. */
  const words = {
    name: 'words',
    enforce: 'pre',
    resolveId: (name) => (name === '@lit/localize' ? WORDS : undefined),
    load: (id) =>
      id === WORDS
        ? `const texts = ${JSON.stringify(texts)};\nexport const msg = (text, {id}) => texts[id] ?? text;`
        : undefined,
  };
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: {middlewareMode: true, watch: null, ws: false},
    optimizeDeps: {noDiscovery: true},
    ssr: {noExternal: ['@lit/localize']},
    plugins: [words],
  });
  try {
    const {runner, moduleGraph} = server.environments.ssr;
    const results = new Map();
    for (const [locale, translations] of languages) {
      texts = translations;
      const node = moduleGraph.getModuleById(WORDS);
      if (node) moduleGraph.invalidateModule(node);
      runner.clearCache();
      const {modules} = await runner.import('/build/localization/sources.js');
      results.set(locale, new Map(Object.entries(modules).sort(([a], [b]) => (a < b ? -1 : 1))));
    }
    return results;
  } finally {
    await server.close();
  }
}
