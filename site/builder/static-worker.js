import {render} from '../dist/node/static.js';

addEventListener('message', async ({data: {html, lang}}) => {
  // What can't be written is no fault of the page's author here.
  postMessage(await render(html, {lang, warn: () => {}}));
});
