// About src/forms/form-control.ts through each element that extends it, beside native controls.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/pain-level.js';
import '../../src/define/pain-map.js';
import type {FormControl} from '../../src/forms/form-control.js';
import {regionIds} from '../../src/index.js';

// A control of ours and native ones with the same options live through the same things, and after each of them a form
// gets the same from both.

interface Pair {
  readonly tag: string;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly string[];
  /** What there may be an answer of: one option, or several. */
  readonly answers: fc.Arbitrary<string[]>;
}

type Step =
  | {readonly does: 'choose'; readonly option: string}
  | {readonly does: 'set' | 'restore'; readonly answer: readonly string[]}
  | {readonly does: 'require' | 'disable'; readonly on: boolean}
  | {readonly does: 'speak'; readonly lang: string}
  | {readonly does: 'reset' | 'move' | 'clone'};

const steps = ({options, answers}: Pair): fc.Arbitrary<Step> =>
  fc.oneof(
    {weight: 4, arbitrary: fc.record({does: fc.constant('choose' as const), option: fc.constantFrom(...options)})},
    {weight: 2, arbitrary: fc.record({does: fc.constantFrom('set' as const, 'restore' as const), answer: answers})},
    fc.record({does: fc.constantFrom('require' as const, 'disable' as const), on: fc.boolean()}),
    fc.record({does: fc.constant('speak' as const), lang: fc.constantFrom('en', 'es', 'tlh', '')}),
    {weight: 3, arbitrary: fc.record({does: fc.constantFrom('reset' as const, 'move' as const, 'clone' as const)})},
  );

/** A form with both, the one that is begun with chosen by attributes. */
function makeForm({tag, type, options}: Pair, initial: readonly string[]): HTMLFormElement {
  const form = document.createElement('form');
  const natives = options.map(
    (option) => `<input type="${type}" name="native" value="${option}" ${initial.includes(option) ? 'checked' : ''}>`,
  );
  form.innerHTML = `<fieldset><${tag} name="ours" value="${initial.join(' ')}"></${tag}><p>${natives.join('')}</p></fieldset><div></div>`;
  return form;
}

const ours = (form: HTMLFormElement): FormControl<unknown> => form.querySelector('[name=ours]')!;
const natives = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('[name=native]'),
];

/** Does one thing to both; gives the form, which a clone may have replaced. */
async function live(form: HTMLFormElement, step: Step): Promise<HTMLFormElement> {
  const control = ours(form);
  switch (step.does) {
    case 'choose': {
      await control.updateComplete;
      control.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${step.option}"]`)!.click();
      natives(form)
        .find(({value}) => value === step.option)!
        .click();
      break;
    }
    case 'set':
    case 'restore':
      if (step.does === 'set') control.value = step.answer.join(' ');
      else control.formStateRestoreCallback(step.answer.join(' '));
      for (const native of natives(form)) native.checked = step.answer.includes(native.value);
      break;
    case 'require':
      control.required = step.on;
      for (const native of natives(form)) native.required = step.on;
      break;
    case 'disable':
      form.querySelector('fieldset')!.disabled = step.on;
      break;
    case 'speak':
      form.lang = step.lang;
      break;
    case 'reset':
      form.reset();
      break;
    case 'move':
      form.querySelector('fieldset')!.append(form.querySelector('p')!, control);
      break;
    case 'clone': {
      await control.updateComplete;
      const clone = form.cloneNode(true) as HTMLFormElement;
      form.replaceWith(clone);
      return clone;
    }
  }
  return form;
}

/** `npm run test:whole` tries ten times as many; see tests/support/amount.mjs. */
const numRuns = document.documentElement.dataset.tests === 'whole' ? 1000 : 100;

const pairs: readonly Pair[] = [
  {
    tag: 'mm-pain-level',
    type: 'radio',
    options: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(String),
    answers: fc.array(fc.integer({min: 0, max: 10}).map(String), {maxLength: 1}),
  },
  {tag: 'mm-pain-map', type: 'checkbox', options: regionIds, answers: fc.subarray([...regionIds], {maxLength: 4})},
];

for (const pair of pairs) {
  describe(`${pair.tag} beside native controls`, () => {
    it(`submits the same and is as valid, after each step of ${numRuns} random sequences`, async function () {
      this.timeout(560_000);
      await fc.assert(
        fc.asyncProperty(
          pair.answers,
          fc.array(steps(pair), {minLength: 1, maxLength: 8}),
          async (initial, sequence) => {
            let form = makeForm(pair, initial);
            document.body.append(form);
            try {
              for (const step of [{does: 'speak', lang: 'en'} as const, ...sequence]) {
                form = await live(form, step);
                const data = new FormData(form);
                expect(data.getAll('ours'), step.does).to.deep.equal(data.getAll('native'));
                // Checkboxes are required one by one, and radios as a group, like ours.
                const missing = natives(form).every(({checked}) => !checked) && ours(form).required;
                expect(ours(form).validity.valueMissing, step.does).to.equal(missing);
                if (pair.type === 'radio') {
                  expect(ours(form).checkValidity(), step.does).to.equal(natives(form)[0]!.checkValidity());
                }
                expect(ours(form).willValidate, step.does).to.equal(natives(form)[0]!.willValidate);
              }
              await ours(form).updateComplete;
              const shown = [...ours(form).shadowRoot!.querySelectorAll('input')].filter(({checked}) => checked);
              const checked = natives(form).filter((native) => native.checked);
              expect(shown.map(({value}) => value).sort()).to.deep.equal(checked.map(({value}) => value).sort());
            } finally {
              form.remove();
              // A browser frees the elements of earlier sequences only between tasks, and updates need none: these are microtasks.
              await new Promise((resolve) => setTimeout(resolve));
            }
          },
        ),
        {numRuns},
      );
    });
  });
}
