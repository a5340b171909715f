// What every build with a table of `import()` shares: the code that is loaded on demand.

const codeModules = {
  'adopt-sheets': () => import('../on-demand/adopt-sheets.js'),
  'clinic-content': () => import('../on-demand/clinic-content.js'),
  'mark-english': () => import('../on-demand/mark-english.js'),
  'native-fallback': () => import('../on-demand/native-fallback.js'),
  'pain-level-extras': () => import('../on-demand/pain-level-extras.js'),
  'pain-locations': () => import('../on-demand/pain-locations.js'),
  'pain-score': () => import('../on-demand/pain-score.js'),
  peg: () => import('../on-demand/peg.js'),
  'structured-data': () => import('../on-demand/structured-data.js'),
  'take-over': () => import('../on-demand/take-over.js'),
  warnings: () => import('../on-demand/warnings.js'),
};

/** The modules of `src/on-demand/`, by name. */
export type CodeModules = {
  readonly [Name in keyof typeof codeModules]: Awaited<ReturnType<(typeof codeModules)[Name]>>;
};

/** Loads code that few pages need. A bundler's own chunk has one URL, whatever the attempt. */
export const importCode = <Name extends keyof CodeModules>(name: Name, _attempt = 0): Promise<CodeModules[Name]> =>
  codeModules[name]() as Promise<CodeModules[Name]>;
