// What `npm run bench` compares: ways to put a card and a pain scale of the same words on a page.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const {render} = await import('../../dist/node/static.js');

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const root = path('../../');

/** Bundles a module for a page, as an application would. Chunks are named by their place in the list. */
async function bundle(id, code) {
  // It stands in this folder, so that the libraries that are installed here are found.
  const entry = path(`${id}.virtual.ts`);
  const {output} = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === entry ? entry : undefined),
        load: (source) => (source === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {input: entry, output: {entryFileNames: `${id}.js`, chunkFileNames: `${id}/[hash].js`}},
    },
  });
  return Object.fromEntries(output.map(({fileName, code, source}) => [`/${fileName}`, code ?? source]));
}

/** The words of both in a language, from the content itself. */
export async function words(language) {
  const texts = async (name) => await import(`${root}dist/modules/generated/${language}/${name}.js`);
  const {topic} = await texts('benefits/relaxation');
  const card = (await texts('mm-benefit-card')).texts;
  const level = (await texts('mm-pain-level')).texts;
  return {topic, card, level};
}

const scores = Array.from({length: 11}, (_, score) => score);

/**
 * A variant: its files, what makes its tags known, and the markup of one card and one scale. `isMadeOnly` says that it is not measured as a
 * first visit, `isVisitOnly` that it is measured as nothing else, and `isLocalized` that it follows the language of the page.
 */
export async function variants() {
  const {topic, card, level} = await words('en');
  const {research, said, title} = topic;
  const plainCard = `<article><h3>${title}</h3><p>${research.text}</p><p><b>${research.directionLabel}</b> ${research.label}</p><p>${card.said} <q>${said}</q></p><details><summary>${card.details}</summary><p>${card.certainty}</p></details><p>${card.disclaimer}</p></article>`;
  const plainLevel = `<form><fieldset><legend>${level.question}</legend><p><b>0</b> ${level.lowest}</p><div>${scores
    .map((score) => `<label><input type="radio" name="score" value="${score}"><span>${score}</span></label>`)
    .join('')}</div><p><b>10</b> ${level.highest}</p></fieldset></form>`;
  const ours = {
    card: '<mm-benefit-card benefit="relaxation"></mm-benefit-card>',
    level: '<mm-pain-level></mm-pain-level>',
    isLocalized: true,
  };
  const scriptTag = '<script type="module" src="/dist/embed.js"></script>';
  const [folder] = readdirSync(`${root}dist/chunks`);
  const code = ['core', 'form-control', 'mm-benefit-card', 'mm-pain-level'];
  const texts = ['mm-benefit-card', 'mm-pain-level', 'benefits/relaxation'].map((name) => `en/${name}`);
  const preload = [...code, ...texts]
    .map((name) => `<link rel="modulepreload" href="/dist/chunks/${folder}/${name}.js">`)
    .join('');
  const all = [
    {name: 'plain HTML', script: '', files: {}, card: plainCard, level: plainLevel},
    // The rendered markup and the styles of the elements, in a shadow root, without a library. The page makes them from the elements.
    {
      name: 'same DOM and styles',
      isMadeOnly: true,
      script: '',
      files: {},
      card: '<same-card></same-card>',
      level: '<same-level></same-level>',
    },
    // The templates and the styles of the elements, in the plainest Lit.
    {
      name: 'same templates in plain Lit',
      isMadeOnly: true,
      script: '<script type="module" src="/same-templates.js"></script>',
      files: await bundle('same-templates', readFileSync(path('same-templates.mjs'), 'utf8')),
      card: '<same-template-card></same-template-card>',
      level: '<same-template-level></same-template-level>',
    },
    {
      name: 'plain Lit',
      script: '<script type="module" src="/lit.js"></script>',
      files: await bundle('lit', readFileSync(path('floor.ts'), 'utf8')),
      card: '<plain-card></plain-card>',
      level: '<plain-level></plain-level>',
    },
    {name: 'script tag', script: scriptTag, files: {}, ...ours},
    // The builder's code names the files that will be needed, and its ready-made HTML holds the content of a card, though not of a scale.
    // Only a first visit is another one with these.
    {name: 'with preload', isVisitOnly: true, script: `${preload}${scriptTag}`, files: {}, ...ours},
    {
      name: 'ready-made card',
      isVisitOnly: true,
      script: scriptTag,
      files: {},
      card: await render(ours.card),
      level: '',
    },
    {
      name: 'npm, by Vite',
      script: '<script type="module" src="/npm.js"></script>',
      files: await bundle(
        'npm',
        `import '${root}dist/modules/define/benefit-card.js'; import '${root}dist/modules/define/pain-level.js';`,
      ),
      ...ours,
    },
  ];
  for (const file of readdirSync(path('peers')).filter((name) => name.endsWith('.mjs'))) {
    const {name, code, peer} = (await import(`./peers/${file}`)).default;
    let files;
    try {
      files = await bundle(name, code);
    } catch (error) {
      console.log(`Without ${peer}: npm install --prefix tests/bench (${error.message.split('\n')[0]})`);
      continue;
    }
    const {markup} = (await import(`./peers/${file}`)).default;
    all.push({
      name: peer,
      script: `<script type="module" src="/${name}.js"></script>`,
      files,
      ...markup({title, research, said, card, level, scores}),
    });
  }
  return all;
}
