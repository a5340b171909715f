// How high an element is when it has come, so that a page can keep that much room for it and nothing moves.

/** Widths of the place where an element stands, in em: from half a small phone to a wide page. */
const widths = Array.from({length: 36}, (_, index) => 14 + 2 * index);

/** Two line heights within the bounds that the elements keep; see src/theme/host.styles.ts. */
const lineHeights = [1.4, 1.9];

/** All elements of ours in a tree, also in shadow trees. @param {ParentNode} root @returns {Element[]} */
const elementsIn = (root) =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.localName.startsWith('mm-') ? [each] : []),
    ...(each.shadowRoot ? elementsIn(each.shadowRoot) : []),
  ]);

/** Resolves when every element in a tree shows what it has to show. @param {ParentNode} root */
async function shown(root) {
  for (let count = 0, all = elementsIn(root); count !== all.length; all = elementsIn(root)) {
    count = all.length;
    for (const each of all) {
      await customElements.whenDefined(each.localName);
      await each.updateComplete;
    }
  }
}

/**
 * Resolves when the page has been laid out, and observers have been told; after a second at the latest, since a hidden page is not.
 *
 * @param {Element} place
 */
const laidOut = (place) =>
  new Promise((resolve) => {
    new ResizeObserver((_, observer) => resolve(observer.disconnect())).observe(place);
    setTimeout(resolve, 1000);
  });

/**
 * Measures an element at each width, by showing it out of sight.
 *
 * @param {string} html of the element, without what stands between its tags but for what it shows in its slots
 * @returns {Promise<{width: number, lines: number, rest: number}[]>} the width in em, and the height as a number of lines of text and
 *   what is above, below and between them in em
 */
async function measure(html) {
  const place = document.createElement('div');
  place.inert = true;
  place.style.cssText =
    'position: absolute; inset: 0 auto auto -999em; width: 40em; font-size: 16px; visibility: hidden; contain: strict';
  place.innerHTML = html;
  document.body.append(place);
  try {
    const given = new Promise((_, reject) => setTimeout(reject, 15_000, new Error('The element has not come.')));
    await Promise.race([shown(place), given]);
    // An element may look once at how wide it is, as the body map does.
    await laidOut(place);
    const heightAt = (lineHeight) => {
      place.style.lineHeight = `${lineHeight}`;
      return place.firstElementChild.getBoundingClientRect().height / 16;
    };
    const measured = [];
    for (const width of widths) {
      place.style.width = `${width}em`;
      const [low, high] = lineHeights.map(heightAt);
      const lines = (high - low) / (lineHeights[1] - lineHeights[0]);
      measured.push({width, lines, rest: low - lines * lineHeights[0]});
      // Lets the page answer keys in between.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return measured;
  } finally {
    place.remove();
  }
}

/** The last measurement; they come one after another, because each lays the page out many times. */
let last = Promise.resolve();

/** @type {typeof measure} */
function measureInTurn(html) {
  const mine = last.then(() => measure(html));
  last = mine.catch(() => {});
  return mine;
}

/** The height at a usual line height, in em. */
const usual = ({lines, rest}) => 1.5 * lines + rest;

/**
 * Puts neighbouring widths together as long as the heights differ by no more than a line, or by 4 percent: an element so high that this
 * is more reaches beyond the screen.
 */
function ranges(measured) {
  const made = [];
  let range = [];
  for (const each of measured) {
    const heights = [...range, each].map(usual);
    const [least, most] = [Math.min(...heights), Math.max(...heights)];
    if (most - least > Math.max(1.5, 0.04 * most)) made.push((range = []));
    if (!made.length) made.push(range);
    range.push(each);
  }
  // Of a range, the height in the middle between the least and the most is never far from any of them.
  return made.map((range) => {
    const sorted = [...range].sort((a, b) => usual(a) - usual(b));
    const middle = (usual(sorted[0]) + usual(sorted.at(-1))) / 2;
    const nearest = sorted.reduce((best, each) =>
      Math.abs(usual(each) - middle) < Math.abs(usual(best) - middle) ? each : best,
    );
    return {from: range[0].width - 1, lines: nearest.lines, rest: nearest.rest + middle - usual(nearest)};
  });
}

const rounded = (number) => Number(number.toFixed(1));

/** A name that is the same for the same heights, and another one for others. @param {string} text */
const shortHash = (text) =>
  [...text].reduce((hash, sign) => (hash * 31 + sign.codePointAt(0)) % 36 ** 5, 7).toString(36);

/**
 * Keeps the height of an element free until it has come. What stands between its tags is put into a box of that height, which goes away
 * with it. Where scripts are blocked, in print, and when the element has not come after 20 seconds, the box is as high as its content.
 *
 * @param {string} tag
 * @param {string} html of the element with what it shows in its slots
 * @param {boolean} hasLink whether a line with a link follows the box
 * @returns {Promise<{name: string, style: string[]}>} the class of that box, and the style sheet line by line
 */
export async function reservedHeight(tag, html, hasLink) {
  const heights = ranges(await measureInTurn(html)).map(({from, lines, rest}) => {
    const link = hasLink ? ' - var(--mm-link, 0em)' : '';
    return {from, height: `height: calc(${rounded(rest)}em + ${rounded(lines)} * var(--mm-line)${link})`};
  });
  const name = `mm-wait-${shortHash(tag + heights.map(({from, height}) => from + height).join())}`;
  const [{height}, ...wider] = heights;
  return {
    name,
    style: [
      '/* Keeps the height free until the widget has come. */',
      '@media screen and (scripting: enabled) {',
      `  ${tag} { display: block; container-type: inline-size; contain-intrinsic-inline-size: min(20em, 75vw) }`,
      ...(hasLink ? [`  ${tag}:not(:defined) { --mm-link: 1lh }`] : []),
      `  .${name} { --mm-line: clamp(1.4em, 1lh, 1.9em); ${height}; overflow: auto; animation: mm-wait 0s 20s forwards }`,
      ...wider.map(({from, height}) => `  @container (min-width: ${from}em) { .${name} { ${height} } }`),
      '}',
      '@keyframes mm-wait { to { height: auto; overflow: visible } }',
    ],
  };
}
