import {startLoader} from './loader/loader.js';
import {builtFiles} from './loading/built-files.js';

/** The address of the files as the build was told it, which ends in a slash; else empty. See build/embed.config.ts. */
declare const BUILT_BASE: string;

const filesAt = (root: string): ReturnType<typeof builtFiles> => builtFiles(root, `${root}chunks/${BUILD}/`, false);

// A relative path is resolved against the address of this script, whether it is a module or a classic script. An optimizer may have
// moved its code elsewhere: then the page says in `data-base` where the files are, or else the build has been told.
const base = document.querySelector<HTMLElement>('script[data-base]')?.dataset['base'];
const importFile = filesAt(base ? new URL(base.replace(/\/?$/, '/'), document.baseURI).href : './');

if (BUILT_BASE) {
  const importFromBase = filesAt(BUILT_BASE);
  startLoader((file, attempt) => (attempt ? importFromBase : importFile)(file, attempt));
} else {
  startLoader(importFile);
}
