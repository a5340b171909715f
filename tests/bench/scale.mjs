// `npm run bench:scale`: very many elements on a page. The time of one must not grow with their number, scrolling and a change of language
// elsewhere on the page must not make it stop, and thousands of scales are compared with native radios of the same styles.
import {all, close, create, open, settle} from './pages.mjs';

const ROUNDS = 3;
const map = '<mm-pain-map></mm-pain-map>';

const variant = (name) => all.find((each) => each.name === name);
const ours = variant('script tag');
const same = variant('same DOM and styles');

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The longest task in ms while a function runs in the page, and until nothing has happened for half a second; 0 below 50 ms. */
const longestTask = (tab, act) =>
  tab.evaluate(async (act) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration)));
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.observe({type: 'longtask'});
    await new Function(`return (${act})()`)();
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.disconnect();
    return Math.max(0, ...tasks);
  }, String(act));

/** Scrolls as a wheel does, a step a frame. */
const scroll = async () => {
  for (let step = 0; step < 120; step++) {
    scrollBy(0, 400);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, document.documentElement.scrollHeight);
  await new Promise(requestAnimationFrame);
};

/** Changes the language of a part of the page that has none of our elements. */
const speakElsewhere = async () => {
  const aside = document.body.appendChild(document.createElement('aside'));
  await new Promise(requestAnimationFrame);
  aside.lang = 'fr';
  await new Promise(requestAnimationFrame);
};

const rows = [];
const round = (value) => Math.round(value * 100) / 100;

for (const [what, markup, few, many] of [
  ['cards', ours.card, 1000, 10_000],
  ['scales', ours.level, 200, 2000],
  ['maps', map, 20, 200],
]) {
  const perElement = {};
  const found = {};
  for (let turn = 0; turn < ROUNDS; turn++) {
    const tab = await open(ours);
    await create(tab, markup, 1);
    await settle(tab);
    await create(tab, markup, few);
    for (const count of [few, many]) (perElement[count] ??= []).push((await create(tab, markup, count)) / count);
    (found['longest task while scrolling, ms'] ??= []).push(await longestTask(tab, scroll));
    (found['longest task at a change of lang elsewhere, ms'] ??= []).push(await longestTask(tab, speakElsewhere));
    await tab.close();
  }
  rows.push([
    `${many} ${what}: time of one, × that among ${few}`,
    round(median(perElement[many]) / median(perElement[few])),
  ]);
  for (const [name, values] of Object.entries(found)) rows.push([`${many} ${what}: ${name}`, round(median(values))]);
}

// The same markup and styles in a shadow root, with native radios and no library.
const pair = {};
for (let turn = 0; turn < ROUNDS; turn++) {
  for (const each of [same, ours]) {
    const tab = await open(each);
    await create(tab, each.level, 50);
    (pair[each.name] ??= []).push(await create(tab, each.level, 2000));
    await tab.close();
  }
}
rows.push([
  '2000 scales, × native radios with the same styles',
  round(median(pair[ours.name]) / median(pair[same.name])),
]);

await close();
console.log(`| Many on a page | |\n| --- | --: |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`);
