import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/define/peg.js';
import type {Peg} from '../../src/index.js';
import {formControlContract} from '../contracts/form-control.js';
import {consoleDuring, fixture, until, wrapTextNodes} from '../support/page.js';

type Value = Peg['value'];

const ITEMS = ['pain', 'enjoyment', 'activity'] as const;
const NONE: Value = [null, null, null];

const radios = (peg: Peg, item: string): HTMLInputElement[] => [
  ...peg.shadowRoot!.querySelectorAll<HTMLInputElement>(`input[name=${item}]`),
];
const shown = (peg: Peg): Value =>
  ITEMS.map((item) => {
    const checked = radios(peg, item).filter((radio) => radio.checked);
    expect(checked.length).to.be.lessThan(2);
    return checked[0] ? Number(checked[0].value) : null;
  }) as unknown as Value;
const group = (peg: Peg, item: string): Element => radios(peg, item)[0]!.closest('[role=radiogroup]')!;
const part = (peg: Peg, name: string): string =>
  peg.shadowRoot!.querySelector(`[part=${name}]`)!.textContent.replace(/\s+/g, ' ').trim();
const set = (peg: Peg, value: unknown): void => void Reflect.set(peg, 'value', value);
const entries = (form: HTMLFormElement): string =>
  [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`).join('&');

async function inForm(attributes: string, content = ''): Promise<{form: HTMLFormElement; peg: Peg}> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  form.innerHTML = `<mm-peg name="peg" ${attributes}>${content}</mm-peg>`;
  const peg = form.firstElementChild as Peg;
  await peg.updateComplete;
  return {form, peg};
}

formControlContract<Value>({
  tag: 'mm-peg',
  none: NONE,
  answers: [
    [[0, 0, 0], '0.0', '0 0 0'],
    [[7, 7, 7], '7.0', '7 7 7'],
  ],
  missing: {en: 'Please answer all three questions.', es: 'Responda a las tres preguntas.'},
  choose: (control, [pain, enjoyment, activity]) => {
    // The suite hears of one answer at a time, so two of the three are there already.
    control.formStateRestoreCallback(`- ${enjoyment} ${activity}`);
    radios(control as Peg, 'pain')[pain!]!.click();
  },
  shown: (control) => shown(control as Peg),
});

describe('mm-peg', () => {
  it('asks the three questions in the published words, each a group of eleven radios with its anchors', async () => {
    const {peg} = await inForm('');
    expect(part(peg, 'label')).to.equal('Pain over the past week');
    const asked = ITEMS.map((item) => {
      const {textContent} = group(peg, item).querySelector('[part=question]')!;
      const anchors = group(peg, item)
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => peg.shadowRoot!.getElementById(id)!.textContent.replace(/\s+/g, ' ').trim());
      return [textContent.trim(), ...anchors];
    });
    expect(asked).to.deep.equal([
      [
        'What number best describes your pain on average in the past week?',
        '0 No pain',
        '10 Pain as bad as you can imagine',
        '',
      ],
      [
        'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
        '0 Does not interfere',
        '10 Completely interferes',
        '',
      ],
      [
        'What number best describes how, during the past week, pain has interfered with your general activity?',
        '0 Does not interfere',
        '10 Completely interferes',
        '',
      ],
    ]);
    for (const item of ITEMS) {
      expect(radios(peg, item).map((radio) => radio.parentElement!.textContent.trim())).to.deep.equal(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(String),
      );
      expect(group(peg, item).getAttribute('aria-required')).to.equal('false');
    }
    await expect(peg).to.be.accessible();
  });

  it('submits what is answered, and the mean as soon as all is', async () => {
    const {form, peg} = await inForm('');
    expect(entries(form)).to.equal('');
    expect(peg.value).to.deep.equal(NONE);
    radios(peg, 'enjoyment')[0]!.click();
    expect(entries(form), '0 is an answer').to.equal('peg-enjoyment=0');
    expect(peg.value).to.deep.equal([null, 0, null]);
    radios(peg, 'pain')[5]!.click();
    expect(entries(form)).to.equal('peg-pain=5&peg-enjoyment=0');
    expect(peg.mean).to.equal(null);
    radios(peg, 'activity')[6]!.click();
    expect(entries(form)).to.equal('peg=3.7&peg-pain=5&peg-enjoyment=0&peg-activity=6');
    expect(peg.mean).to.equal(11 / 3);
    expect(Object.isFrozen(peg.value)).to.be.true;
    peg.name = 'before';
    expect(new FormData(form).get('before-pain')).to.equal('5');
    form.reset();
    expect(entries(form)).to.equal('');
    expect(shown(peg)).to.deep.equal(NONE);
  });

  it('says the mean when all is answered, in a live region that was there before, in the language of the page', async () => {
    const {form, peg} = await inForm('value="5 3 -"');
    const region = peg.shadowRoot!.querySelector('[role=status]')!;
    expect(peg.shadowRoot!.querySelectorAll('[role=status], [aria-live]').length).to.equal(1);
    expect(region.textContent.trim()).to.equal('');
    radios(peg, 'activity')[3]!.click();
    await peg.updateComplete;
    expect(region.textContent.trim()).to.equal('Mean of the three answers: 3.7');
    expect(peg.shadowRoot!.querySelector('[role=status]')).to.equal(region);
    set(peg, '4 4 4');
    await peg.updateComplete;
    expect(part(peg, 'mean')).to.match(/ 4\.0$/);
    form.lang = 'fr';
    await until(() => part(peg, 'mean').includes('4,0'));
    form.lang = 'ar-EG';
    await until(() => part(peg, 'mean').includes('4.0'));
    set(peg, '4 - 4');
    await peg.updateComplete;
    expect(part(peg, 'mean')).to.equal('');
  });

  it('asks for all three answers when it is required, and points at the first that is open', async () => {
    const {form, peg} = await inForm('required value="2 - -"');
    expect(part(peg, 'label')).to.match(/\(required\)$/);
    expect(form.checkValidity()).to.be.false;
    expect(peg.validity.valueMissing).to.be.true;
    expect(peg.validationMessage).to.equal('Please answer all three questions.');
    expect(entries(form), 'and keeps the one that is there').to.equal('peg-pain=2');
    expect(peg.reportValidity()).to.be.false;
    await peg.updateComplete;
    expect(part(peg, 'error')).to.equal('Please answer all three questions.');
    const invalid = (): (string | null)[] => ITEMS.map((item) => group(peg, item).getAttribute('aria-invalid'));
    expect(invalid()).to.deep.equal(['false', 'true', 'true']);
    expect(peg.shadowRoot!.activeElement).to.equal(radios(peg, 'enjoyment')[0]);
    await expect(peg).to.be.accessible();
    radios(peg, 'enjoyment')[1]!.click();
    await peg.updateComplete;
    expect(invalid()).to.deep.equal(['false', 'false', 'true']);
    expect(peg.matches(':state(user-invalid)')).to.be.true;
    radios(peg, 'activity')[1]!.click();
    await peg.updateComplete;
    expect(peg.validity.valid).to.be.true;
    expect(invalid()).to.deep.equal(['false', 'false', 'false']);
    expect(part(peg, 'error')).to.equal('');
    peg.setCustomValidity('Ask at the desk');
    peg.reportValidity();
    await peg.updateComplete;
    expect(invalid(), 'the page finds fault with all').to.deep.equal(['true', 'true', 'true']);
    peg.setCustomValidity('');
    set(peg, '2 3 -');
    expect(peg.validity.valueMissing).to.be.true;
    peg.required = false;
    expect(peg.validity.valid, 'a part is an answer where none is asked for').to.be.true;
  });

  const written: [string, Value][] = [
    ['5 3 4', [5, 3, 4]],
    ['5 - 4', [5, null, 4]],
    ['  - 0\n10 ', [null, 0, 10]],
    ['- - -', NONE],
    ['  ', NONE],
  ];
  for (const [attribute, value] of written) {
    it(`reads value="${attribute}"`, async () => {
      const {peg} = await inForm(`value="${attribute}"`);
      expect(peg.value).to.deep.equal(value);
      expect(Object.isFrozen(peg.value)).to.be.true;
      expect(shown(peg)).to.deep.equal(value);
      expect(peg.validity.valid).to.be.true;
    });
  }

  it('takes any value without throwing, stays consistent, and never tells a score', async () => {
    const {form, peg} = await inForm('');
    const score = fc.oneof(fc.integer({min: -3, max: 14}), fc.constantFrom(null, '-', '7', 2.5));
    const lines = await consoleDuring(() => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.anything(),
            fc.array(score, {minLength: 2, maxLength: 4}),
            fc.array(score, {minLength: 2, maxLength: 4}).map((scores) => scores.join(' ')),
          ),
          (value) => {
            set(peg, value);
            const {value: now, mean} = peg;
            const data = new FormData(form);
            return (
              Object.isFrozen(now) &&
              now.every((each) => each === null || (Number.isInteger(each) && each >= 0 && each <= 10)) &&
              String(shown(peg)) === String(now) &&
              ITEMS.every((item, index) => data.get(`peg-${item}`) === (now[index]?.toString() ?? null)) &&
              data.get('peg') === (mean?.toFixed(1) ?? null)
            );
          },
        ),
        {numRuns: 300},
      );
    });
    expect(lines).to.deep.equal([
      '<mm-peg>: value must be three whole numbers from 0 to 10, or - for no answer, separated by spaces; what was set is ' +
        'not shown and not submitted.',
    ]);
  });

  const flaws = [
    ['5 3', 'badInput'],
    ['5 3 4 2', 'badInput'],
    ['5', 'badInput'],
    ['a lot of', 'badInput'],
    ['5 11 4', 'rangeOverflow'],
    ['-1 3 4', 'rangeUnderflow'],
    ['5 3.5 4', 'stepMismatch'],
  ] as const;
  for (const [attribute, flaw] of flaws) {
    it(`takes value="${attribute}" for no answer and marks it: ${flaw}`, async () => {
      const {form, peg} = await inForm(`required value="${attribute}"`);
      expect(peg.value).to.deep.equal(NONE);
      expect(shown(peg)).to.deep.equal(NONE);
      expect(entries(form)).to.equal('');
      expect(peg.validity[flaw]).to.be.true;
      expect(peg.validity.valueMissing).to.be.false;
      expect(peg.validationMessage).to.equal('Please answer all three questions.');
      for (const item of ITEMS) radios(peg, item)[4]!.click();
      expect(peg.validity.valid).to.be.true;
    });
  }

  it('takes arrays as they are, with what stands for no answer', async () => {
    const {peg} = await inForm('');
    const read = (value: unknown): Value => {
      set(peg, value);
      return peg.value;
    };
    expect(read([5, null, 4])).to.deep.equal([5, null, 4]);
    expect(read(['5', '-', undefined])).to.deep.equal([5, null, null]);
    // eslint-disable-next-line no-sparse-arrays -- A page may set one.
    expect(read([5, , 4])).to.deep.equal([5, null, 4]);
    expect(read([])).to.deep.equal(NONE);
    expect(read(null)).to.deep.equal(NONE);
    expect(Object.is(read([-0, 1, 2])[0], 0)).to.be.true;
    expect(peg.validity.valid).to.be.true;
    for (const wrong of [5, true, {}, [5], [[5], 3, 4], [true, 3, 4], [NaN, 3, 4], Symbol('5'), [5n, 3, 4]]) {
      expect(read(wrong)).to.deep.equal(NONE);
      expect(peg.validity.badInput).to.be.true;
    }
  });

  it('hands a part of the answers to a clone, each to its question', async () => {
    const {form, peg} = await inForm('value="1 2 3"');
    set(peg, [5, null, 4]);
    await peg.updateComplete;
    const clone = form.cloneNode(true) as HTMLFormElement;
    expect(entries(clone)).to.equal('peg-pain=5&peg-activity=4');
    clone.reset();
    expect(entries(clone)).to.equal('peg=2.0&peg-pain=1&peg-enjoyment=2&peg-activity=3');
  });

  it('takes back a part of the answers that the browser has kept', async () => {
    const {form, peg} = await inForm('');
    peg.formStateRestoreCallback('- 7 0');
    expect(entries(form)).to.equal('peg-enjoyment=7&peg-activity=0');
    peg.formStateRestoreCallback('');
    expect(entries(form)).to.equal('');
    expect(peg.validity.valid).to.be.true;
  });

  it('is answered by keyboard alone: a stop for each question', async () => {
    const {form, peg} = await inForm('');
    form.insertAdjacentHTML('afterbegin', '<input id="before" />');
    form.querySelector<HTMLInputElement>('#before')!.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(peg);
    expect(peg.value, 'focus answers nothing').to.deep.equal(NONE);
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'End'});
    await sendKeys({press: 'ArrowUp'});
    expect(peg.value, 'round to the other end, as radios go').to.deep.equal([2, 10, 9]);
    expect(peg.shadowRoot!.activeElement).to.equal(radios(peg, 'activity')[9]);
    await sendKeys({press: 'Home'});
    expect(peg.value).to.deep.equal([2, 10, 0]);
  });

  it('takes the arrows for what they point at, from right to left too', async () => {
    const {form, peg} = await inForm('value="5 5 5"');
    form.dir = 'rtl';
    const left = (): number => radios(peg, 'pain')[peg.value[0]!]!.getBoundingClientRect().left;
    peg.focus();
    for (const [key, direction] of [
      ['ArrowLeft', -1],
      ['ArrowRight', 1],
    ] as const) {
      const before = left();
      await sendKeys({press: key});
      expect(Math.sign(left() - before), key).to.equal(direction);
    }
    radios(peg, 'pain')[5]!.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'ArrowLeft', altKey: true, bubbles: true}),
    );
    expect(peg.value, 'Alt and an arrow are the browser’s').to.deep.equal([5, 5, 5]);
  });

  const wordings = (peg: Peg): HTMLElement[] => [
    ...peg.shadowRoot!.querySelectorAll<HTMLElement>('span[lang=en][translate=no]'),
  ];

  it('keeps the published words on pages of every language, marked as English from left to right', async () => {
    const {form, peg} = await inForm('');
    const before = wordings(peg).map((each) => each.textContent);
    form.lang = 'ar';
    form.dir = 'rtl';
    await until(() => !peg.shadowRoot!.querySelector('.root[lang]'));
    await peg.updateComplete;
    const marked = wordings(peg);
    expect(marked.map((each) => each.textContent)).to.deep.equal(before);
    expect(marked.length, 'three questions with two anchors each').to.equal(9);
    for (const each of marked) {
      expect(each.dir).to.equal('ltr');
      expect(each.translate, 'a browser’s translation is none that was published').to.be.false;
      expect(getComputedStyle(each).direction).to.equal('ltr');
    }
    expect(getComputedStyle(group(peg, 'pain')).direction, 'the scale goes as the page does').to.equal('rtl');
    await expect(peg).to.be.accessible();
  });

  it('takes a published translation by its slots, with the anchors where two questions share them', async () => {
    const {form, peg} = await inForm(
      '',
      `<span slot="pain">Frage 1</span><span slot="enjoyment">Frage 2</span><span slot="activity">Frage 3</span>
       <span slot="lowest-pain">Kein Schmerz</span><span slot="highest-pain">Stärkster</span>
       <span slot="lowest-interference" lang="de-AT">Gar nicht</span><span slot="highest-interference">Völlig</span>`,
    );
    const seen = (item: string, selector: string): string => {
      const slot = group(peg, item).querySelector<HTMLSlotElement>(`${selector} slot`);
      const shown = slot ? slot.assignedElements()[0] : group(peg, item).querySelector(`${selector} span`);
      return shown?.textContent.trim() ?? '';
    };
    const all = (): string[] =>
      ITEMS.map((item) => ['[part=question]', '.lowest', '.highest'].map((each) => seen(item, each)).join('|'));
    expect(all()).to.deep.equal([
      'Frage 1|Kein Schmerz|Stärkster',
      'Frage 2|Gar nicht|Völlig',
      'Frage 3|Gar nicht|Völlig',
    ]);
    expect(group(peg, 'activity').querySelector('[lang=de-AT]')!.textContent).to.equal('Gar nicht');
    await expect(peg).to.be.accessible();

    peg.querySelector('[slot=lowest-interference]')!.firstChild!.nodeValue = 'Überhaupt nicht';
    await until(() => all()[2] === 'Frage 3|Überhaupt nicht|Völlig');
    peg.querySelector('[slot=lowest-interference]')!.remove();
    await until(() => seen('activity', '.lowest') === 'Does not interfere');
    form.lang = 'he';
    form.dir = 'rtl';
    await until(() => group(peg, 'pain').querySelector('[part=question] > [lang=he][dir=rtl]'));
    expect(
      getComputedStyle(peg.querySelector('[slot=pain]')!).direction,
      'the control is in English there, what the page gives is not',
    ).to.equal('rtl');
    expect(getComputedStyle(group(peg, 'pain')).direction).to.equal('ltr');
  });

  it('leaves keys alone that come from what the page has put into a slot', async () => {
    const {peg} = await inForm('value="5 5 5"', '<a slot="pain" href="#">Question</a>');
    const event = new KeyboardEvent('keydown', {key: 'End', bubbles: true, composed: true, cancelable: true});
    peg.querySelector('a')!.dispatchEvent(event);
    expect(event.defaultPrevented).to.be.false;
    expect(peg.value).to.deep.equal([5, 5, 5]);
  });

  it('gives its answers as a FHIR Observation, and nothing unless all three are there', async () => {
    const {peg} = await inForm('value="5 3 -"');
    expect(await peg.toFhir()).to.equal(undefined);
    radios(peg, 'activity')[0]!.click();
    const {code, component, effectivePeriod} = (await peg.toFhir(new Date('2026-11-23T10:20:30Z')))!;
    expect(code.coding![0]!.code).to.equal('91148-7');
    expect(component!.map((each) => each.valueInteger ?? each.valueQuantity!.value)).to.deep.equal([5, 3, 0, 2.7]);
    expect(effectivePeriod).to.deep.equal({start: '2026-11-16T10:20:30.000Z', end: '2026-11-23T10:20:30.000Z'});
  });

  it('shows what it submits after a page translation wrapped its text nodes', async () => {
    const {form, peg} = await inForm('value="1 1 1"');
    wrapTextNodes(peg);
    set(peg, '5 3 4');
    await peg.updateComplete;
    expect(shown(peg)).to.deep.equal([5, 3, 4]);
    expect(entries(form)).to.contain('peg=4.0');
    expect(part(peg, 'mean')).to.match(/ 4\.0$/);
  });

  it('keeps targets of 44 px and no overflow in a 280 px sidebar, and rows of eleven in a wide column', async () => {
    for (const [width, size, rows] of [
      [280, '16px', 2],
      [320, '32px', 2],
      [1200, '16px', 1],
    ] as const) {
      const column = await fixture(
        html`<div style="width: ${width}px; font-size: ${size}"><mm-peg value="5 3 4"></mm-peg></div>`,
      );
      const peg = column.querySelector('mm-peg')!;
      const {right} = column.getBoundingClientRect();
      for (const inner of peg.shadowRoot!.querySelectorAll('*')) {
        expect(inner.getBoundingClientRect().right, inner.outerHTML).to.be.at.most(right + 0.5);
      }
      for (const item of ITEMS) {
        const boxes = radios(peg, item).map((radio) => radio.getBoundingClientRect());
        for (const box of boxes) {
          expect(box.width).to.be.at.least(size === '16px' ? 43.9 : 40);
          expect(box.height).to.be.at.least(44);
        }
        expect(new Set(boxes.map(({top}) => Math.round(top))).size, `rows at ${width} px`).to.equal(rows);
        const {bottom} = group(peg, item).querySelector('[part=question]')!.getBoundingClientRect();
        expect(boxes[0]!.top, 'below the question').to.be.at.least(bottom);
      }
    }
  });

  it('shows a ring around the answer that has the focus', async () => {
    const {peg} = await inForm('');
    peg.focus();
    await sendKeys({press: 'Space'});
    expect(getComputedStyle(radios(peg, 'pain')[0]!.nextElementSibling!).outlineStyle).to.equal('solid');
  });
});
