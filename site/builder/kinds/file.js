import {escaped} from '../../fallback.js';
import {beside, withFallback} from './markup.js';

/** The value of `integrity` for the file `bundle.js` beside this page. */
async function integrity() {
  const answer = await fetch(new URL('../../dist/bundle.js', import.meta.url));
  const digest = await crypto.subtle.digest('SHA-384', await answer.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** All elements and languages in one file, of which the browser checks that it is this very one. */
export const file = {
  id: 'file',
  paste: 'file',
  options: ['address', 'look'],
  async code(widget) {
    const address = escaped(beside(widget, 'bundle.js'));
    return [
      `<script src="${address}" integrity="${await integrity()}" crossorigin="anonymous" defer></script>`,
      ...(await withFallback(widget)),
    ].join('\n');
  },
};
