import {minifyHTMLLiterals} from 'minify-literals';
import {resolve} from 'node:path';
import type {Plugin} from 'vite';

const src = `${resolve(import.meta.dirname, '../src')}/`;

/** Takes white space and comments out of the `html` and `css` literals of our sources. */
export const minifyLiterals: Plugin = {
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(src) || !/(html|css)`/.test(code)) return null;
    // Without its optional tags, a template would be another tree: a <tr> that begins one has no <tbody>.
    return minifyHTMLLiterals(code, {fileName: id, html: {removeAttributeQuotes: true, removeOptionalTags: false}});
  },
};
