// Runs the modules with text, once in each language. Content is data: what comes out can be written as it is.
import {createServer} from 'vite';
import {root} from './project.mjs';

const WORDS = '\0words';

/**
 * Runs every module with text in each language.
 *
 * @param {Map<string, Record<string, string>>} languages by locale, what `msg()` returns for each id; where there is nothing it
 *   returns the English text
 * @returns {Promise<Map<string, Map<string, Record<string, unknown>>>>} by locale, what each module exports, by its path from the
 *   root and in the order of paths
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
