import {startLoader} from './loader/loader.js';

// `bundle.js`: everything in one classic script that requests nothing. Each module is run when a page first needs it.
const modules: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = import.meta.glob([
  './define/*.ts',
  './on-demand/{placeholder,warnings}.ts',
]);

startLoader(async (file) => {
  const name = file.replace('mm-', '');
  // The loader also asks for what an element will need. All of that is in here already; Lit alone may be unable to run.
  if (file === 'core') return import('lit');
  return (modules[`./define/${name}.ts`] ?? modules[`./on-demand/${name}.ts`])?.();
});
