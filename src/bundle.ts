import {startLoader} from './loader/loader.js';

// Everything that a page may need, each module run when it is first needed. It is built to `bundle.js`, one classic script that requests
// nothing, and to what an app imports as `medical-massage-widgets/embed.js`, where a bundler makes a chunk of each module.
const modules: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = import.meta.glob([
  './define/*.ts',
  './on-demand/{placeholder,warnings}.ts',
]);

async function importFile(file: string): Promise<unknown> {
  const name = file.replace('mm-', '');
  // The loader also asks for what an element will need, which comes with the element. Lit alone may be unable to run.
  if (file === 'core') return import('lit');
  return (modules[`./define/${name}.ts`] ?? modules[`./on-demand/${name}.ts`])?.();
}

// Code that is imported on a server finds no page there.
if (typeof document !== 'undefined') startLoader(importFile);
