import {escaped} from '../../fallback.js';
import {indented, look, opening, slotted} from './markup.js';
import {scriptTag} from './script.js';

/** For authors whose site lets them save no tags but plain ones. What only scripts may hold goes into the site's theme. */
export const placeholder = {
  id: 'placeholder',
  paste: 'placeholder',
  options: ['address', 'look'],
  async code(widget) {
    const {tag, attributes, fallback} = widget;
    // What visitors read without scripts needs its language and direction, too.
    const language = attributes.filter(([name]) => ['lang', 'dir'].includes(name));
    const data = [['mm', tag.replace('mm-', '')], ...attributes].map(([name, value]) => [`data-${name}`, value]);
    return [
      opening('div', [...data, ...language]),
      ...indented([...fallback, ...slotted(widget, escaped, 'data-slot')]),
      '</div>',
    ].join('\n');
  },
  extra: (widget) => {
    const rules = look(widget);
    return [scriptTag(widget.address), ...(rules.length ? ['<style>', ...indented(rules), '</style>'] : [])].join('\n');
  },
};
