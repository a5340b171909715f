import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

/** Takes white space and comments out of the `html` and `css` literals of our sources. */
export const minifyLiterals: Plugin = {
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/.+\.ts$/.test(id) || !/(html|css)`/.test(code)) return null;
    return minifyHTMLLiterals(code, {fileName: id, html: {removeAttributeQuotes: true, removeOptionalTags: true}});
  },
};
