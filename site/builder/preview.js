// The live preview: a page of its own in a frame, as wide as a phone, a tablet or a sidebar, and made smaller where there is less room.
import {directionOf} from './languages.js';
import {here} from './snippet.js';

/** The widths of the page in the frame, in px. */
const widths = {phone: 375, tablet: 768, sidebar: 300};

const page = `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<base target="_blank">
<style>
  html { background: Canvas }
  body { margin: 16px; font: 16px/1.6 system-ui, sans-serif; overflow-wrap: anywhere }
  select { max-width: 100% }
</style>
<body></body>`;

/** @param {HTMLIFrameElement} frame */
export function makePreview(frame) {
  const stage = frame.parentElement;
  let width = widths.phone;

  const ready = new Promise((resolve) => {
    frame.addEventListener('load', () => {
      const script = frame.contentDocument.createElement('script');
      script.type = 'module';
      script.src = here;
      frame.contentDocument.head.append(script);
      resolve(frame.contentDocument);
    });
  });
  frame.srcdoc = page;

  /** Makes the frame fit the room that there is. */
  function fit() {
    const {clientWidth, clientHeight} = stage;
    const scale = Math.min(1, clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.marginInlineStart = `${Math.max(0, (clientWidth - width * scale) / 2)}px`;
  }
  new ResizeObserver(fit).observe(stage);

  let shown = '';
  return {
    /**
     * @param {string} html
     * @param {{lang: string, width: string, scheme: string, title: string}} view
     */
    async show(html, view) {
      frame.title = view.title;
      width = widths[view.width];
      fit();
      const {documentElement, body} = await ready;
      documentElement.style.colorScheme = view.scheme;
      documentElement.lang = view.lang;
      documentElement.dir = directionOf(view.lang);
      // What a visitor tried in the preview stays until something else is to be shown.
      if (html === shown) return;
      shown = html;
      body.innerHTML = html;
    },
  };
}
