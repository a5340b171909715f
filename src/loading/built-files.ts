import {version} from '../version.js';

/**
 * Imports a built file of the script tag; see build/entries.ts for the names.
 *
 * @param file the path from the folder of the chunks, without its ending
 * @param attempt 0 for the first try, and one more for each try after it
 */
export type ImportFile = (file: string, attempt: number) => Promise<unknown>;

/**
 * Returns what imports the files of this build, and gets around what networks and deploys do to them.
 *
 * A browser keeps a module that could not be loaded, by its URL: Firefox each one, the others one that came cut off. So a second try
 * has a query, which makes the URL of the file a new one. A third one asks `current.js`, which gives the whole folder another address,
 * because what failed may be a file that the file imports, and names the folder of a newer build if there is one. So it goes on in
 * turn. Files of another version are used only as long as none of this version is, so that two versions never meet on a page.
 *
 * @param root the path from the calling file to `embed.js`, as `import()` resolves it
 * @param folder the path from the calling file to the folder of the chunks
 * @param isInUse whether files of this version have been loaded already
 */
export function builtFiles(root: string, folder: string, isInUse: boolean): ImportFile {
  const load = (path: string): Promise<unknown> => import(/* @vite-ignore */ path);

  return async (file, attempt) => {
    const query = attempt ? `?${Math.random()}` : '';
    const asksCurrent = attempt > 1 && attempt % 2 === 0;
    let from = folder;
    if (asksCurrent) {
      const current = (await load(`${root}current.js${query}`)) as typeof import('../current.js');
      if (isInUse && current.version !== version) throw new Error(`version ${current.version} is there now`);
      from = root + current.folder;
    }
    const module = await load(`${from}${file}.js${asksCurrent ? '' : query}`);
    // What comes next has to share its modules with this one.
    folder = from;
    isInUse = true;
    return module;
  };
}
