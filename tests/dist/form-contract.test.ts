// About the form controls as dist/ has them, so it mirrors no file of src/: run `npm run build` first.
import {expect} from '@open-wc/testing';
import type {PainLevel, PainMap, Peg} from '../../src/index.js';
import {formControlContract} from '../contracts/form-control.js';

// Nothing here may import what defines a tag: only the script tag does.
const script = document.createElement('script');
script.type = 'module';
script.src = '/dist/embed.js';
await new Promise((resolve, reject) => {
  script.onload = resolve;
  script.onerror = () => reject(new Error('There is no dist/embed.js: run `npm run build` first.'));
  document.head.append(script);
});

// The loader takes up the tags that are on the page.
const tags = ['mm-pain-level', 'mm-pain-map', 'mm-peg'];
document.body.append(...tags.map((tag) => document.createElement(tag)));
await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
document.body.replaceChildren();

const inputs = (control: Element, selector = 'input'): HTMLInputElement[] => [
  ...control.shadowRoot!.querySelectorAll<HTMLInputElement>(selector),
];
const values = (chosen: HTMLInputElement[]): string[] => chosen.map(({value}) => value);
/** The number of the one radio of these that is chosen. */
const score = (control: Element, selector: string): number | null => {
  const [chosen, ...more] = values(inputs(control, `${selector}:checked`));
  expect(more).to.deep.equal([]);
  return chosen === undefined ? null : Number(chosen);
};

formControlContract<PainLevel['value']>({
  tag: 'mm-pain-level',
  none: null,
  answers: [
    [0, '0'],
    [7, '7'],
  ],
  choose: (control, value) => inputs(control)[value!]!.click(),
  shown: (control) => score(control, 'input'),
});

const boxes = (control: Element): HTMLInputElement[] => inputs(control, '[type=checkbox]');

formControlContract<PainMap['value']>({
  tag: 'mm-pain-map',
  none: [],
  answers: [
    [['head'], 'head'],
    [['calf-left'], 'calf-left'],
  ],
  missing: {en: 'Please choose at least one place.', es: 'Elija al menos un lugar.'},
  choose(control, value) {
    for (const box of boxes(control)) if (box.checked !== value.includes(box.value)) box.click();
  },
  shown: (control) => values(boxes(control).filter(({checked}) => checked)),
  focusAnswer(control) {
    control.shadowRoot!.querySelector('details')!.open = true;
    boxes(control)[0]!.focus();
  },
});

const questions = ['pain', 'enjoyment', 'activity'].map((name) => `input[name=${name}]`) as [string, string, string];

formControlContract<Peg['value']>({
  tag: 'mm-peg',
  none: [null, null, null],
  answers: [
    [[0, 0, 0], '0.0', '0 0 0'],
    [[7, 7, 7], '7.0', '7 7 7'],
  ],
  missing: {en: 'Please answer all three questions.', es: 'Responda a las tres preguntas.'},
  choose(control, [pain, enjoyment, activity]) {
    // The contract hears of one answer, so the others are there already.
    control.formStateRestoreCallback(`- ${enjoyment} ${activity}`);
    inputs(control, questions[0])[pain!]!.click();
  },
  shown: (control) => questions.map((selector) => score(control, selector)) as unknown as Peg['value'],
});

describe('the elements that these tests are about', () => {
  it('come from dist/, and nothing else defines them', () => {
    const loaded = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    for (const tag of tags) expect(loaded.filter((path) => path.endsWith(`/${tag}.js`)).join()).to.match(/^\/dist\//);
    expect(loaded.filter((path) => /^\/src\/(define|elements|forms)\//.test(path))).to.deep.equal([]);
  });
});
