import {render} from '../dist/node/static.js';

addEventListener('message', ({data: {html, lang}}) => {
  // What can't be written is no fault of the page's author here. The page hears of errors, but not of rejections.
  render(html, {lang, warn: () => {}}).then((written) => postMessage(written), reportError);
});
