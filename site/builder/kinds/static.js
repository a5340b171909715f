import {indented, look, opening, slotted} from './markup.js';
import {script, scriptTag} from './script.js';

/** Writes the content of the elements in some HTML, as `render()` of `medical-massage-widgets/static.js` does. @param {string} html @param {string} lang */
function rendered(html, lang) {
  // That module is made for Node, and stands in for the DOM where there is none, as in a worker.
  const worker = new Worker(new URL('../static-worker.js', import.meta.url), {type: 'module'});
  return new Promise((resolve, reject) => {
    worker.onmessage = ({data}) => resolve(data);
    worker.onerror = ({message}) => reject(new Error(message));
    worker.postMessage({html, lang});
  }).finally(() => worker.terminate());
}

/** The element with all that it shows, so that visitors see it at once, also without scripts. */
export const readyMade = {
  id: 'static',
  paste: 'static',
  options: ['address', 'look'],
  async code(widget) {
    const {tag, attributes, lang} = widget;
    const empty = [opening(tag, attributes), ...indented(slotted(widget)), `</${tag}>`].join('\n');
    const html = await rendered(empty, lang);
    // What only a script can show, such as a scale, keeps its fallback content.
    if (html === empty) return script.code({...widget, preload: false});
    const rules = look(widget);
    return [scriptTag(widget.address), ...(rules.length ? ['<style>', ...indented(rules), '</style>'] : []), html].join(
      '\n',
    );
  },
};
