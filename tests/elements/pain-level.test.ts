import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/pain-level.js';
import type {PainLevel} from '../../src/index.js';
import {formControlContract} from '../contracts/form-control.js';
import {consoleDuring, fixture, shadowText, wrapTextNodes} from '../support/page.js';

const radios = (control: PainLevel): HTMLInputElement[] => [...control.shadowRoot!.querySelectorAll('input')];
const shown = (control: PainLevel): number | null => {
  const checked = radios(control).filter((radio) => radio.checked);
  expect(checked.length).to.be.lessThan(2);
  return checked[0] ? Number(checked[0].value) : null;
};
const text = (control: PainLevel, part: string): string =>
  control.shadowRoot!.querySelector(`[part=${part}]`)?.textContent.trim() ?? '';

formControlContract<number | null>({
  tag: 'mm-pain-level',
  none: null,
  answers: [
    [0, '0'],
    [7, '7'],
  ],
  choose: (control, value) => radios(control as PainLevel)[value!]!.click(),
  shown: (control) => shown(control as PainLevel),
});

describe('mm-pain-level', () => {
  it('is eleven radios in a group that names the question and its anchors', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level></mm-pain-level>`);
    expect(radios(control).map((radio) => radio.parentElement!.textContent.trim())).to.deep.equal(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(String),
    );
    const group = control.shadowRoot!.querySelector('fieldset')!;
    expect(group.querySelector('legend')!.textContent.trim()).to.equal('How strong is your pain right now?');
    const described = group
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => control.shadowRoot!.getElementById(id)!.textContent.replace(/\s+/g, ' ').trim());
    expect(described.join('; ')).to.contain('0 No pain').and.to.contain('10 Worst pain imaginable');
    expect(group.getAttribute('aria-required')).to.equal('false');
    await expect(control).to.be.accessible();
  });

  it('is answered by keyboard alone', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form><input id="before" /><mm-pain-level name="pain"></mm-pain-level><input id="after" /></form>
    `);
    const control = form.querySelector('mm-pain-level')!;
    form.querySelector<HTMLInputElement>('#before')!.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(control);
    expect(control.value, 'focus answers nothing').to.equal(null);
    await sendKeys({press: 'Space'});
    expect(control.value).to.equal(0);
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowDown'});
    expect(control.value).to.equal(2);
    await sendKeys({press: 'ArrowLeft'});
    expect(new FormData(form).get('pain')).to.equal('1');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement!.id, 'one stop for the whole group').to.equal('after');
  });

  it('goes to its ends by Home and End, with the focus, and tells of it', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level></mm-pain-level>`);
    let heard = '';
    for (const type of ['input', 'change'])
      control.addEventListener(type, () => (heard += `${type}=${control.value} `));
    control.focus();
    await sendKeys({press: 'End'});
    expect(control.value).to.equal(10);
    expect(control.shadowRoot!.activeElement).to.equal(radios(control)[10]);
    await sendKeys({press: 'ArrowRight'});
    expect(control.value, 'round to the other end, as radios go').to.equal(0);
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Home'});
    expect(heard).to.equal('input=10 change=10 input=0 change=0 input=10 change=10 input=0 change=0 ');
    control.appearance = 'words';
    await control.updateComplete;
    control.focus();
    await sendKeys({press: 'End'});
    expect(control.value).to.equal(3);
  });

  it('takes the arrows for what they point at, from right to left too', async () => {
    const page = await fixture(html`<div dir="rtl"><mm-pain-level value="5"></mm-pain-level></div>`);
    const control = page.querySelector('mm-pain-level')!;
    const left = (score: number): number => radios(control)[score]!.getBoundingClientRect().left;
    control.focus();
    for (const [key, direction] of [
      ['ArrowLeft', -1],
      ['ArrowRight', 1],
    ] as const) {
      const before = control.value!;
      await sendKeys({press: key});
      expect(Math.sign(left(control.value!) - left(before)), key).to.equal(direction);
    }
    await sendKeys({press: 'ArrowDown'});
    expect(control.value, 'down is on').to.equal(6);
    await sendKeys({press: 'ArrowUp'});
    expect(control.value).to.equal(5);
    radios(control)[5]!.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', altKey: true, bubbles: true}));
    expect(control.value, 'Alt and an arrow are the browser’s').to.equal(5);
  });

  it('gives its answer as a FHIR Observation, and nothing without one', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level recall="24h"></mm-pain-level>`);
    expect(await control.toFhir()).to.equal(undefined);
    radios(control)[0]!.click();
    const at = new Date('2026-11-23T10:20:30Z');
    const observation = (await control.toFhir(at))!;
    expect(observation.valueInteger).to.equal(0);
    expect(observation.code.text).to.equal('Pain severity on average in the past 24 hours (NRS-11)');
    expect(observation.effectivePeriod!.end).to.equal(at.toISOString());
    control.setAttribute('appearance', 'words');
    control.value = 2;
    expect((await control.toFhir())!.code.text).to.equal('Pain severity on average in the past 24 hours (VRS-4)');
  });

  it('shows a ring around the answer that has the focus', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level></mm-pain-level>`);
    control.focus();
    await sendKeys({press: 'Space'});
    const face = radios(control)[0]!.nextElementSibling!;
    expect(getComputedStyle(face).outlineStyle).to.equal('solid');
  });

  it('asks about the recall period, or what the page wants to know', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level recall="24h"></mm-pain-level>`);
    expect(text(control, 'label')).to.equal('How strong has your pain been on average in the past 24 hours?');
    control.recall = '7d';
    await control.updateComplete;
    expect(text(control, 'label')).to.equal('How strong has your pain been on average in the past 7 days?');
    control.label = 'How much does your knee hurt?';
    control.required = true;
    await control.updateComplete;
    expect(text(control, 'label')).to.match(/^How much does your knee hurt\?\s+\(required\)$/);
  });

  it('offers four words, scored 0 to 3', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level appearance="words" value="3"></mm-pain-level>`);
    expect(radios(control).map((radio) => radio.parentElement!.textContent.trim())).to.deep.equal([
      'No pain',
      'Mild pain',
      'Moderate pain',
      'Severe pain',
    ]);
    expect(shown(control)).to.equal(3);
    radios(control)[2]!.click();
    expect(control.value).to.equal(2);
    await expect(control).to.be.accessible();
  });

  it('drops the visitor’s answer when the scale changes, and reads the page’s own again', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level></mm-pain-level>`);
    radios(control)[2]!.click();
    control.appearance = 'words';
    expect(control.value).to.equal(null);
    await control.updateComplete;
    expect(shown(control)).to.equal(null);
    control.value = 2;
    control.appearance = 'numbers';
    expect(control.value).to.equal(2);
    await control.updateComplete;
    expect(shown(control)).to.equal(2);
  });

  it('names the band that a score falls into, as a guide, only when asked', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level value="5"></mm-pain-level>`);
    expect(text(control, 'band')).to.equal('');
    const bandAt = async (bands: string, value: number): Promise<string> => {
      control.bands = bands;
      control.value = value;
      await control.updateComplete;
      return text(control, 'band');
    };
    expect(await bandAt('', 0)).to.equal('As a guide: no pain');
    expect(await bandAt('', 1)).to.equal('As a guide: mild pain');
    expect(await bandAt('', 5)).to.equal('As a guide: mild pain');
    expect(await bandAt('', 6)).to.equal('As a guide: moderate pain');
    expect(await bandAt('', 7)).to.equal('As a guide: moderate pain');
    expect(await bandAt('', 8)).to.equal('As a guide: severe pain');
    expect(await bandAt('4 7', 4)).to.equal('As a guide: moderate pain');
    expect(await bandAt(' 6  8 ', 7)).to.equal('As a guide: moderate pain');
    expect(await bandAt(' 6  8 ', 8)).to.equal('As a guide: severe pain');
  });

  it('says calmly where to get help at 10 of 10, and only there', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level value="9"></mm-pain-level>`);
    expect(text(control, 'help')).to.equal('');
    control.value = 10;
    await control.updateComplete;
    expect(text(control, 'help')).to.contain('emergency number');
    expect(control.shadowRoot!.querySelector('[part=help]')!.closest('[role=status]')).to.exist;
  });

  const flaws = [
    ['eleven', 'badInput'],
    ['11', 'rangeOverflow'],
    ['-1', 'rangeUnderflow'],
    ['3.5', 'stepMismatch'],
    ['NaN', 'badInput'],
  ] as const;
  for (const [value, flaw] of flaws) {
    it(`takes value="${value}" for no answer and marks it: ${flaw}`, async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><mm-pain-level name="pain" value=${value}></mm-pain-level></form>`,
      );
      const control = form.querySelector('mm-pain-level')!;
      expect(control.value).to.equal(null);
      expect(shown(control)).to.equal(null);
      expect([...new FormData(form)]).to.deep.equal([]);
      expect(control.validity[flaw]).to.be.true;
      expect(control.validationMessage).to.equal('Please choose one of the answers.');
      radios(control)[4]!.click();
      expect(control.validity.valid).to.be.true;
    });
  }

  it('takes any property value without throwing, and text as the number that it writes', async () => {
    const control = await fixture<PainLevel>(html`<mm-pain-level></mm-pain-level>`);
    const set = (value: unknown): number | null => {
      (control as {value: unknown}).value = value;
      expect(shown(control)).to.equal(control.value);
      return control.value;
    };
    for (const nothing of [null, undefined, '', '  ']) {
      expect(set(nothing)).to.equal(null);
      expect(control.validity.valid).to.be.true;
    }
    for (const wrong of [NaN, Infinity, {}, [], [5], true, Symbol('5'), () => 5, Object.create(null), 10n, 'five']) {
      expect(set(wrong)).to.equal(null);
      expect(control.validity.valid).to.be.false;
    }
    expect(set('7')).to.equal(7);
    expect(set(' 8 ')).to.equal(8);
    expect(Object.is(set(-0), 0)).to.be.true;
  });

  it('warns of what is wrong with its attributes, and never tells a score', async () => {
    const lines = await consoleDuring(async () => {
      const control = await fixture<PainLevel>(
        html`<mm-pain-level value="87654" recall="yesterday" appearance="stars" bands="7 5"></mm-pain-level>`,
      );
      expect(radios(control).length).to.equal(11);
      expect(text(control, 'label')).to.equal('How strong is your pain right now?');
      control.setAttribute('bands', 'a b');
      control.setAttribute('value', '98765');
      await control.updateComplete;
      expect(text(control, 'band')).to.equal('');
    });
    for (const line of lines) expect(line).to.match(/^<mm-pain-level>: (recall|appearance|bands|value) must be /);
    expect(lines.map((line) => line.split(' ')[1]).sort()).to.deep.equal(['appearance', 'bands', 'recall']);
    expect(lines.join()).not.to.match(/8765/);
  });

  it('shows what it submits after a page translation wrapped its text nodes', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><mm-pain-level name="pain" bands value="1"></mm-pain-level></form>`,
    );
    const control = form.querySelector('mm-pain-level')!;
    wrapTextNodes(control);
    control.value = 8;
    await control.updateComplete;
    expect(shown(control)).to.equal(8);
    expect(new FormData(form).get('pain')).to.equal('8');
    expect(text(control, 'band')).to.equal('As a guide: severe pain');
    expect(radios(control)[7]!.parentElement!.textContent.trim()).to.equal('7');
    expect(control.shadowRoot!.querySelectorAll('[translate=no] [part=answer]').length).to.equal(11);
    expect(control.shadowRoot!.querySelectorAll('[part=anchor] [translate=no]').length).to.equal(2);
    control.appearance = 'words';
    await control.updateComplete;
    expect(shadowText(control)).to.contain('Mild pain').and.not.to.match(/\d/);
  });

  it('keeps targets of 44 px and no overflow in a 280 px sidebar, and one row in a wide column', async () => {
    for (const [width, rows] of [
      [280, 2],
      [320, 2],
      [1200, 1],
    ] as const) {
      const column = await fixture(html`<div style="width: ${width}px"><mm-pain-level></mm-pain-level></div>`);
      const control = column.querySelector('mm-pain-level')!;
      const boxes = radios(control).map((radio) => radio.getBoundingClientRect());
      for (const {width, height, right} of boxes) {
        expect(width).to.be.at.least(43.9);
        expect(height).to.be.at.least(44);
        expect(right).to.be.at.most(column.getBoundingClientRect().right + 0.5);
      }
      expect(new Set(boxes.map(({top}) => Math.round(top))).size, `rows at ${width} px`).to.equal(rows);
    }
  });

  it('works without the fallback slot’s help: content between the tags stays until it is ready', async () => {
    const control = document.createElement('mm-pain-level');
    control.innerHTML = '<p>Tell us how much it hurts</p>';
    document.body.append(control);
    expect(control.shadowRoot!.querySelector('slot')!.assignedElements().length).to.equal(1);
    await control.updateComplete;
    expect(control.shadowRoot!.querySelector('slot')).to.equal(null);
    control.remove();
  });
});
