import {escaped} from '../../fallback.js';
import {beside, withFallback} from './markup.js';

/** The script tag for `embed.js`. Optimizers of scripts leave it alone. @param {string} address */
export const scriptTag = (address) =>
  `<script data-cfasync="false" type="module" src="${escaped(address)}" data-no-optimize="1" data-noptimize="1" nowprocket></script>`;

/** The usual code: the script tag, then the element. */
export const script = {
  id: 'script',
  paste: 'script',
  options: ['address', 'preload', 'look'],
  async code(widget) {
    const files = widget.preload ? await widget.files() : [];
    return [
      scriptTag(widget.address),
      ...files.map((file) => `<link rel="modulepreload" href="${escaped(beside(widget, file))}">`),
      ...(await withFallback(widget)),
    ].join('\n');
  },
};
