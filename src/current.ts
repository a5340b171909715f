// current.js, beside embed.js and never in a folder of its build: it says which build is there now. A page that can't load a file asks
// for it, each time under another URL, so that it runs anew.

declare global {
  /** The name of this build's folder within `chunks/`, which the build puts in place; see build/entries.ts. */
  const BUILD: string;
  /** The library's version, which the build puts in place. */
  const VERSION: string;
}

/**
 * The path from this file to the folder of the chunks, written in one of thousands of ways, so that earlier imports will hardly have had the
 * same one. A letter that is percent-encoded means the same file to a server (RFC 3986, 6.2.2.2), but to a browser it is another
 * module, so it does not remember that the file could not be loaded.
 */
export const folder = `chunks/${BUILD}/`.replace(/\w/g, (letter) =>
  Math.random() < 0.5 ? letter : `%${letter.charCodeAt(0).toString(16)}`,
);

export const version = VERSION;
