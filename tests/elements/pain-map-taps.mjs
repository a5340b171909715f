// `node tests/elements/pain-map-taps.mjs`: how surely a finger says where it hurts, for ten complaints that
// people bring. On a phone 360 px wide the figure is 300 px wide. Each tap is aimed at the middle of a region and scatters by 6 px
// (a normal distribution in each direction). It takes the region under it or else the nearest within 24 px, as the element
// does. What lies in a zoom box may be tapped there, where the box is 300 px wide. The seed is fixed. It ends with an error
// where a complaint is all right in less than 90 %, or where the figure has a gap.
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const FIGURE_PX = 300;
const SCATTER_PX = 6;
const REACH_PX = 24;
const TRIALS = 1000;
const GOAL = 90;

// [complaint, share of 1,000 trials before the new figure, view, regions]
const complaints = [
  ['Left low back → leg', 75, 'back', ['lower-back-left', 'buttock-left', 'thigh-back-left', 'calf-left']],
  ['Right shoulder blade', 85, 'back', ['shoulder-blade-right']],
  [
    'Neck and trapezius',
    65,
    'back',
    ['neck-back-left', 'neck-back-right', 'upper-trapezius-left', 'upper-trapezius-right'],
  ],
  ['Temples', 68, 'front', ['temple-left', 'temple-right']],
  ['Left jaw', 56, 'front', ['jaw-left']],
  ['Right tennis elbow', 71, 'front', ['elbow-outer-right']],
  ['Right carpal tunnel', 52, 'front', ['wrist-right', 'thumb-right', 'fingers-right']],
  ['Left outer hip', 65, 'front', ['hip-left']],
  ['Left heel', 46, 'back', ['heel-left', 'sole-left']],
  ['Right inner knee', 81, 'front', ['knee-inner-right']],
];

const {
  module: {figure, outline, zoomBoxes},
} = await runnerImport(fileURLToPath(new URL('../../src/elements/pain-map/figure.ts', import.meta.url)), {
  configFile: false,
});

/** The points of a path of `M`, `l`, `c` and `s`; curves become ten straight pieces. */
function flatten(path) {
  const points = [];
  let [x, y, lastX, lastY] = [0, 0, 0, 0];
  for (const [, command, args] of path.matchAll(/([Mlcs])([^Mlcsz]*)/g)) {
    const numbers = args.match(/-?(\d+\.?\d*|\.\d+)/g).map(Number);
    const size = {M: 2, l: 2, s: 4, c: 6}[command];
    for (let i = 0; i < numbers.length; i += size) {
      const part = numbers.slice(i, i + size);
      const [dx, dy] = part.slice(-2);
      if (command === 'M') [x, y] = [dx, dy];
      else if (command !== 'l') {
        const [ax, ay, bx, by] = command === 'c' ? part : [x - lastX, y - lastY, ...part];
        for (let t = 0.1; t < 0.95; t += 0.1) {
          const [u, v, w] = [3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
          points.push([x + u * ax + v * bx + w * dx, y + u * ay + v * by + w * dy]);
        }
        [lastX, lastY] = [x + bx, y + by];
      }
      if (command !== 'M') [x, y] = [x + dx, y + dy];
      if (command === 'l' || command === 'M') [lastX, lastY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

const isIn = (points, x, y) =>
  points.reduce((inside, [ax, ay], i) => {
    const [bx, by] = points.at(i - 1);
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);

const body = outline.map(flatten);
const shapes = Object.fromEntries(
  Object.entries(figure).map(([view, regions]) => [view, regions.map(([id, path]) => [id, flatten(path)]).reverse()]),
);
const known = new Map();

/** The region that can be seen at a point, to half a unit; '' beside the body, nothing in a gap. */
function regionAt(view, x, y) {
  const [column, row] = [Math.round(x * 2), Math.round(y * 2)];
  const key = `${view} ${column} ${row}`;
  if (!known.has(key)) {
    const at = [column / 2 + 0.01, row / 2 + 0.01];
    const isBody = body.some((points) => isIn(points, ...at));
    known.set(key, isBody ? shapes[view].find(([, points]) => isIn(points, ...at))?.[0] : '');
  }
  return known.get(key);
}

/** What a tap takes: the region under it, or the nearest. */
function taken(view, x, y, reach) {
  for (let distance = 0; distance <= reach; distance += reach / 48) {
    const steps = distance ? 48 : 1;
    for (let step = 0; step < steps; step++) {
      const angle = (step / steps) * 2 * Math.PI;
      const id = regionAt(view, x + distance * Math.cos(angle), y + distance * Math.sin(angle));
      if (id) return id;
    }
  }
  return undefined;
}

// Mulberry32, a small generator with a seed, and Box and Muller's normal distribution.
let seed = 12;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const scatter = () => SCATTER_PX * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

// What a zoom box is for; others, such as the hip behind the hand's, are seen in it by chance.
const small = {
  head: /^(head|face|temple|jaw|neck|upper-trapezius)/,
  hand: /^(wrist|palm|hand|thumb|fingers)/,
  foot: /^(ankle|foot|heel|sole|toes)/,
};
const boxOf = (view, id) => {
  const [, , x, y] = figure[view].find(([each]) => each === id);
  return zoomBoxes.find(
    ({id: part, view: of, box: [left, top, width, height]}) =>
      of === view &&
      small[part.replace(/-.*/, '')].test(id) &&
      x > left &&
      x < left + width &&
      y > top &&
      y < top + height,
  );
};

/** The share of trials in which every tap takes its region, in percent. */
function allRight(view, ids, {zoom}) {
  let right = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const hits = ids.map((id) => {
      const [, , x, y] = figure[view].find(([each]) => each === id);
      const box = zoom ? boxOf(view, id) : undefined;
      const px = FIGURE_PX / (box ? box.box[2] : 300);
      return taken(view, x + scatter() / px, y + scatter() / px, REACH_PX / px) === id;
    });
    if (hits.every(Boolean)) right++;
  }
  return Math.round((right / TRIALS) * 1000) / 10;
}

let isGood = true;
const rows = complaints.map(([complaint, before, view, ids]) => {
  const share = allRight(view, ids, {zoom: true});
  isGood &&= share >= GOAL;
  return {
    complaint,
    taps: ids.length,
    'before, %': before,
    'without zoom, %': allRight(view, ids, {zoom: false}),
    'all right, %': share,
    zoom: [...new Set(ids.map((id) => boxOf(view, id)?.id ?? ''))].join(' '),
  };
});
console.table(rows);

// Each region alone, so that the weakest are known, not only those of the complaints.
const alone = Object.keys(figure)
  .flatMap((view) =>
    figure[view]
      .filter(([id]) => !id.endsWith('-right'))
      .map(([id]) => [`${view}:${id}`, allRight(view, [id], {zoom: true}), allRight(view, [id], {zoom: false})]),
  )
  .sort(([, a], [, b]) => a - b);
const median = alone[Math.floor(alone.length / 2)][1];
console.log(`One tap, regions of one side: ${alone.filter(([, share]) => share >= GOAL).length} of ${alone.length} at`);
console.log(`${GOAL} % or more, median ${median} %. Weakest (with zoom, without):`);
for (const [id, ...shares] of alone.slice(0, 12))
  console.log(`  ${id.padEnd(28)}${shares.map((share) => share.toFixed(1)).join('  ')}`);

let gaps = 0;
for (const view of Object.keys(figure)) {
  for (let y = 0; y < 640; y++) for (let x = 0; x < 300; x++) if (regionAt(view, x, y) === undefined) gaps++;
}
console.log(`Gaps: ${gaps}`);
if (!isGood || gaps) process.exitCode = 1;
