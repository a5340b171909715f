import {angular} from './angular.js';
import {file} from './file.js';
import {placeholder} from './placeholder.js';
import {react} from './react.js';
import {script} from './script.js';
import {readyMade} from './static.js';
import {svelte} from './svelte.js';
import {vue} from './vue.js';
import {wordpress} from './wordpress.js';

/**
 * A kind of code.
 *
 * @typedef {object} Kind
 * @property {string} id
 * @property {string} [name] where it is the same in every language; else its words are in `kinds` of builder.texts.ts
 * @property {string} paste the key in `paste` of builder.texts.ts of what to do with the code
 * @property {('address' | 'preload' | 'look')[]} options that the page offers for it besides those of the element
 * @property {(widget: import('../snippet.js').Described) => Promise<string>} code
 * @property {(widget: import('../snippet.js').Described) => string} [extra] further code or a command, which `paste` shows
 */

/** Every kind, in the order in which the page offers them. A new one is a file in this folder and a line here. @type {Kind[]} */
export const kinds = [script, placeholder, file, readyMade, wordpress, react, vue, angular, svelte];
