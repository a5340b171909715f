import {escaped} from '../../fallback.js';

/** A value in a shortcode, in which brackets have a meaning. @param {string} value */
const inShortcode = (value) => escaped(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;');

/** For the WordPress plug-in, which knows the language and the colours of the site. */
export const wordpress = {
  id: 'wordpress',
  paste: 'wordpress',
  options: [],
  async code({tag, attributes, slots}) {
    const given = [
      ...attributes.filter(([name]) => !['lang', 'dir'].includes(name)),
      ...slots.flatMap(({name, text, href}) => [[name, text], ...(href ? [[`${name}-link`, href]] : [])]),
    ];
    const written = given.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${inShortcode(value)}"`));
    return `[${tag.replaceAll('-', '_')}${written.join('')}]`;
  },
};
