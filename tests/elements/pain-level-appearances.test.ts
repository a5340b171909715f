// The appearances of mm-pain-level, and what its extras say of a score: src/elements/pain-level/pain-level-extras.ts.
import {aTimeout, expect, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/define/pain-level.js';
import type {PainLevel} from '../../src/index.js';
import {consoleDuring, fixture, until, wrapTextNodes} from '../support/page.js';

const inputs = (control: PainLevel): HTMLInputElement[] => [...control.shadowRoot!.querySelectorAll('input')];
const text = (control: PainLevel, part: string): string =>
  control.shadowRoot!.querySelector(`[part=${part}]`)?.textContent.trim() ?? '';

async function inForm(attributes: string): Promise<{form: HTMLFormElement; control: PainLevel}> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  form.innerHTML = `<mm-pain-level name="pain" ${attributes}></mm-pain-level>`;
  const control = form.firstElementChild as PainLevel;
  await control.updateComplete;
  return {form, control};
}

const submitted = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('pain');

describe('mm-pain-level with faces', () => {
  it('has six answers in words, each with a face that screen readers pass over, and is no numeric scale', async () => {
    const {form, control} = await inForm('appearance="faces"');
    expect(inputs(control).map((radio) => radio.parentElement!.textContent.trim())).to.deep.equal([
      'No pain',
      'Very mild pain',
      'Mild pain',
      'Moderate pain',
      'Severe pain',
      'Very severe pain',
    ]);
    const faces = [...control.shadowRoot!.querySelectorAll('[part=face]')];
    expect(faces.every((face) => face.getAttribute('aria-hidden') === 'true')).to.be.true;
    expect(new Set(faces.map((face) => face.innerHTML)).size, 'no two alike').to.equal(6);
    inputs(control)[4]!.click();
    expect(submitted(form)).to.equal('4');
    const record = await control.toFhir();
    expect(JSON.stringify(record)).to.contain('38208-5').and.not.to.contain('72514-3');
    expect(record!.valueCodeableConcept!.text).to.equal('severe');
    control.appearance = 'numbers';
    await control.updateComplete;
    expect(control.value, 'an answer on another scale').to.equal(null);
    await expect(control).to.be.accessible();
  });

  it('is wide enough for fingers at 320 px', async () => {
    const page = await fixture(
      html`<div style="width: 288px"><mm-pain-level appearance="faces"></mm-pain-level></div>`,
    );
    const control = page.firstElementChild as PainLevel;
    await control.updateComplete;
    for (const radio of inputs(control)) {
      const {width, height} = radio.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});

describe('mm-pain-level with a slider', () => {
  it('is grey as long as it is unanswered, with enough contrast to be found', async () => {
    const {control} = await inForm('appearance="slider"');
    const look = (): string => {
      const {accentColor, opacity} = getComputedStyle(inputs(control)[0]!);
      return `${accentColor} ${opacity}`;
    };
    const before = look();
    expect(before).to.match(/ 1$/);
    control.value = 0;
    await control.updateComplete;
    expect(look()).not.to.equal(before);
  });

  it('has no answer until it is touched: not by focus, not by being there', async () => {
    const {form, control} = await inForm('appearance="slider" required');
    const [slider] = inputs(control);
    control.focus();
    expect(control.shadowRoot!.activeElement).to.equal(slider);
    expect(control.value).to.equal(null);
    expect(submitted(form)).to.equal(null);
    expect(control.validity.valueMissing).to.be.true;
    expect(text(control, 'output')).to.equal('–');
    expect(slider!.getAttribute('aria-valuetext')).to.equal('Not answered yet');
    await expect(control).to.be.accessible();
  });

  it('is answered by keys, to both ends, and shows its number', async () => {
    const {form, control} = await inForm('appearance="slider"');
    const heard: string[] = [];
    form.addEventListener('input', () => heard.push('input'));
    form.addEventListener('change', () => heard.push('change'));
    control.focus();
    await sendKeys({press: 'ArrowRight'});
    await until(() => submitted(form) === '1');
    await control.updateComplete;
    expect(text(control, 'output')).to.equal('1');
    expect(heard).to.include('input').and.to.include('change');
    await sendKeys({press: 'End'});
    await until(() => submitted(form) === '10');
    await sendKeys({press: 'Home'});
    await until(() => submitted(form) === '0');
    await control.updateComplete;
    expect(text(control, 'output')).to.equal('0');
    expect(inputs(control)[0]!.getAttribute('aria-valuetext')).to.equal('0');
  });

  it('takes 0 for an answer where it stands there already: by key and by pointer', async () => {
    const byKey = await inForm('appearance="slider"');
    byKey.control.focus();
    await sendKeys({press: 'Home'});
    await until(() => submitted(byKey.form) === '0');
    const {form, control} = await inForm('appearance="slider"');
    const {left, top, height} = inputs(control)[0]!.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 8), Math.round(top + height / 2)]});
    await until(() => submitted(form) === '0');
    form.reset();
    await control.updateComplete;
    expect(submitted(form)).to.equal(null);
    expect(text(control, 'output')).to.equal('–');
  });

  it('shows what the page sets, also after a page translation', async () => {
    const {form, control} = await inForm('appearance="slider" value="3"');
    wrapTextNodes(control);
    control.value = 8;
    await control.updateComplete;
    expect(inputs(control)[0]!.value).to.equal('8');
    expect(text(control, 'output')).to.equal('8');
    expect(submitted(form)).to.equal('8');
  });

  it('takes no key for an answer but those that move it, and no press from elsewhere', async () => {
    const {form, control} = await inForm('appearance="slider" required');
    const send = document.createElement('button');
    form.append(send);
    let released = '';
    document.addEventListener('keyup', ({key}) => (released = key));
    // Enter goes down on the button, the form is held back, and it comes up on the slider.
    send.focus();
    await sendKeys({press: 'Enter'});
    await until(() => released === 'Enter' && document.activeElement === control);
    for (const key of ['Control', 'Escape', 'a']) {
      await sendKeys({press: key});
      await until(() => released === key);
    }
    const slider = inputs(control)[0]!;
    slider.dispatchEvent(new KeyboardEvent('keyup', {key: 'Home', bubbles: true}));
    for (const type of ['pointerdown', 'pointerup', 'contextmenu', 'auxclick']) {
      slider.dispatchEvent(new PointerEvent(type, {button: 2, bubbles: true}));
    }
    await control.updateComplete;
    expect(control.value).to.equal(null);
    expect(control.validity.valueMissing).to.be.true;
  });

  it('stands at nothing again when the page takes back the answer as it is given', async () => {
    const {form, control} = await inForm('appearance="slider"');
    form.addEventListener('input', () => (control.value = null));
    const slider = inputs(control)[0]!;
    slider.value = '5';
    slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await control.updateComplete;
    expect([slider.value, slider.className, text(control, 'output')]).to.deep.equal(['0', '', '–']);
  });

  it('tells of a missing answer on the slider itself', async () => {
    const {control} = await inForm('appearance="slider" required');
    control.reportValidity();
    await control.updateComplete;
    const slider = inputs(control)[0]!;
    expect(slider.getAttribute('aria-invalid')).to.equal('true');
    expect(slider.getAttribute('aria-describedby')!.split(' ')).to.include('error');
    await expect(control).to.be.accessible();
  });

  it('is out of use in a disabled fieldset', async () => {
    const {form, control} = await inForm('appearance="slider"');
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(control);
    await control.updateComplete;
    expect(inputs(control)[0]!.matches(':disabled')).to.be.true;
    control.focus();
    await sendKeys({press: 'ArrowRight'});
    await aTimeout(20);
    inputs(control)[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(control.value).to.equal(null);
  });
});

describe('mm-pain-level with properties of a framework', () => {
  it('asks from the first what they ask for, when they were set before it was defined', async () => {
    const later = document.implementation.createHTMLDocument().createElement('mm-pain-level');
    Object.assign(later, {appearance: 'words', recall: '24h'});
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const seen = new Set<string>();
    form.append(later);
    const control = later;
    await until(() => {
      seen.add(text(control, 'label'));
      return inputs(control).length;
    });
    expect(inputs(control).length).to.equal(4);
    expect(text(control, 'label')).to.equal('How strong has your pain been on average in the past 24 hours?');
    seen.delete('');
    expect([...seen], 'no other question meanwhile').to.deep.equal([text(control, 'label')]);
  });

  it('takes bands and compareTo that are no strings for what they say', async () => {
    const {control} = await inForm('value="6"');
    for (const [bands, compareTo, band, change] of [
      [true, 8, 'As a guide: moderate pain', 'Earlier: 8. Change in points: -2 (-25%).'],
      [undefined, undefined, '', ''],
      [false, false, '', ''],
      ['7 9', '6', 'As a guide: mild pain', 'Earlier: 6. Change in points: 0 (0%).'],
    ]) {
      Object.assign(control, {bands, compareTo});
      await control.updateComplete;
      expect([text(control, 'band'), text(control, 'change')]).to.deep.equal([band, change]);
    }
  });
});

describe('what mm-pain-level says of a score', () => {
  for (const [now, before, words] of [
    [6, 8, 'Earlier: 8. Change in points: -2 (-25%).'],
    [9, 6, 'Earlier: 6. Change in points: +3 (+50%).'],
    [5, 5, 'Earlier: 5. Change in points: 0 (0%).'],
    [2, 0, 'Earlier: 0. Change in points: +2.'],
  ] as const) {
    it(`compares ${now} with ${before} in points and percent`, async () => {
      const {control} = await inForm(`compare-to="${before}"`);
      expect(text(control, 'change')).to.equal('');
      inputs(control)[now]!.click();
      await control.updateComplete;
      expect(text(control, 'change').replace('−', '-')).to.equal(words);
      expect(text(control, 'change')).not.to.match(/better|worse|work|treat|help/i);
    });
  }

  it('keeps the sign of a change before its number in Arabic, in the digits of the scale', async () => {
    const {control} = await inForm('compare-to="8" value="3" lang="ar"');
    const change = text(control, 'change').replace(/[\u200e\u061c]/g, '');
    expect(change.replaceAll('−', '-')).to.contain('\u2066-5\u2069 (\u2066-63%\u2069)');
  });

  it('warns of an earlier score that is none, and compares with nothing', async () => {
    const lines = await consoleDuring(async () => {
      for (const wrong of ['', 'eight', '11', '2.5']) {
        const {control} = await inForm(`value="4" compare-to="${wrong}"`);
        expect(text(control, 'change'), wrong).to.equal('');
      }
      const {control} = await inForm('value="4"');
      for (const wrong of [Object.create(null) as unknown, Symbol('8'), ['8']]) {
        Object.assign(control, {compareTo: wrong});
        await control.updateComplete;
        expect(text(control, 'change')).to.equal('');
      }
    });
    expect(lines).to.deep.equal([
      '<mm-pain-level>: compare-to must be an earlier score, a whole number from 0 to 10; no change is shown.',
    ]);
  });

  it('says a change to a screen reader half a second after it, in one region, once', async () => {
    const {control} = await inForm('bands value="4"');
    await aTimeout(600);
    const spoken = (): string => control.shadowRoot!.querySelector('.spoken')!.textContent;
    expect(spoken()).to.equal('As a guide: mild pain');
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(spoken()));
    observer.observe(control.shadowRoot!.querySelector('.spoken')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const score of [5, 6, 7, 8, 9]) {
      inputs(control)[score]!.click();
      await control.updateComplete;
    }
    expect(spoken()).to.equal('As a guide: mild pain');
    await until(() => spoken() === 'As a guide: severe pain');
    expect(seen).to.deep.equal(['As a guide: severe pain']);
    observer.disconnect();
  });

  it('tells when to get help at the highest score, and from 7 on where the page asks for it', async () => {
    for (const [attributes, from] of [
      ['', 10],
      ['help', 7],
      ['appearance="faces"', 5],
      ['help appearance="faces"', 4],
      ['appearance="words"', 3],
    ] as const) {
      const {control} = await inForm(attributes);
      const scores = attributes.includes('words')
        ? [0, 2, 3]
        : attributes.includes('faces')
          ? [0, 3, 4, 5]
          : [0, 6, 7, 9, 10];
      for (const score of scores) {
        control.value = score;
        await control.updateComplete;
        expect(text(control, 'help') !== '', `${attributes} ${score}`).to.equal(score >= from);
      }
      control.value = null;
      await control.updateComplete;
      expect(text(control, 'help')).to.equal('');
    }
  });
});

describe('any value', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.integer({min: -3, max: 13}),
    fc.double(),
    fc.string(),
    fc.integer({min: -3, max: 13}).map(String),
    fc.constantFrom('07', ' 3 ', '1e1', '0x5', '3.0', '-0', '٣', '３', 'null', '٧'),
  );

  for (const appearance of ['numbers', 'words', 'faces', 'slider'] as const) {
    it(`leaves the control consistent, as property and as attribute: ${appearance}`, async () => {
      const {form, control} = await inForm(`appearance="${appearance}"`);
      const consistent = (): boolean => {
        const {value} = control;
        const top = {words: 3, faces: 5, numbers: 10, slider: 10}[appearance];
        if (value !== null && !(Number.isInteger(value) && value >= 0 && value <= top)) return false;
        if (submitted(form) !== (value === null ? null : String(value))) return false;
        if (appearance === 'slider') return true;
        const checked = inputs(control).filter((radio) => radio.checked);
        return checked.length === (value === null ? 0 : 1) && (value === null || checked[0]!.value === String(value));
      };
      await consoleDuring(() => {
        fc.assert(
          fc.property(anything, (value) => {
            (control as {value: unknown}).value = value;
            return consistent();
          }),
          {numRuns: 300},
        );
        form.reset();
        fc.assert(
          fc.property(fc.oneof(fc.string(), fc.integer({min: -3, max: 13}).map(String)), (value) => {
            form.reset();
            control.setAttribute('value', value);
            return consistent();
          }),
          {numRuns: 300},
        );
      });
      await control.updateComplete;
      expect(consistent()).to.be.true;
    });
  }
});

describe('beside native radios', () => {
  type Step =
    | {do: 'choose'; score: number}
    | {do: 'reset' | 'disable' | 'enable' | 'move' | 'out' | 'require' | 'restore'}
    | {do: 'lang'; lang: string};

  const step: fc.Arbitrary<Step> = fc.oneof(
    {weight: 4, arbitrary: fc.integer({min: 0, max: 10}).map((score): Step => ({do: 'choose', score}))},
    fc.constantFrom<Step>(
      {do: 'reset'},
      {do: 'disable'},
      {do: 'enable'},
      {do: 'move'},
      {do: 'out'},
      {do: 'require'},
      {do: 'restore'},
    ),
    fc.constantFrom('en', 'es', 'auto').map((lang): Step => ({do: 'lang', lang})),
  );

  it('submits the same and is as valid after every step of 1,000 random sequences', async function () {
    this.timeout(120_000);
    const page = await fixture(
      html`<div>
        <form id="a">
          <fieldset></fieldset>
          <p></p>
        </form>
      </div>`,
    );
    const form = page.querySelector('form')!;
    const [places, radioGroup] = [
      [form.querySelector('fieldset')!, form.querySelector('p')!],
      document.createElement('span'),
    ];
    radioGroup.innerHTML = [...Array(11).keys()]
      .map((score) => `<input type="radio" name="native" value="${score}">`)
      .join('');
    const native = [...radioGroup.querySelectorAll('input')];
    const control = document.createElement('mm-pain-level');
    control.name = 'ours';
    places[0]!.append(control, radioGroup);
    await control.updateComplete;

    /** Engines differ in what the validity of a disabled control is; none lets it stop the form. */
    const stopsForm = ({willValidate, validity}: PainLevel | HTMLInputElement): boolean =>
      willValidate && !validity.valid;

    const perform = (each: Step): void => {
      const disabled = native[0]!.matches(':disabled');
      if (each.do === 'choose') {
        // A visitor can't choose in what is disabled.
        if (disabled) return;
        inputs(control)[each.score]!.click();
        native[each.score]!.click();
      } else if (each.do === 'reset') form.reset();
      else if (each.do === 'disable') places[0]!.toggleAttribute('disabled', true);
      else if (each.do === 'enable') places[0]!.toggleAttribute('disabled', false);
      else if (each.do === 'move') places[Number(places[0]!.contains(control))]!.append(control, radioGroup);
      else if (each.do === 'out') {
        control.remove();
        radioGroup.remove();
        places[1]!.append(control, radioGroup);
      } else if (each.do === 'require') {
        control.required = !control.required;
        for (const radio of native) radio.required = control.required;
      } else if (each.do === 'restore') {
        const state = native.find((radio) => radio.checked)?.value ?? null;
        if (state !== null) control.formStateRestoreCallback(state);
      } else if ('lang' in each) page.setAttribute('lang', each.lang);
    };

    await fc.assert(
      fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 12}), async (steps) => {
        perform({do: 'enable'});
        form.reset();
        for (const [i, each] of steps.entries()) {
          // A visitor comes after the page has followed.
          if (each.do === 'choose') await control.updateComplete;
          perform(each);
          const data = new FormData(form);
          expect(data.get('ours'), JSON.stringify(steps.slice(0, i + 1))).to.equal(data.get('native'));
          expect(stopsForm(control), JSON.stringify(steps.slice(0, i + 1))).to.equal(stopsForm(native[0]!));
          expect(control.willValidate).to.equal(native[0]!.willValidate);
        }
      }),
      {numRuns: 1000, includeErrorInReport: true},
    );
  });
});

describe('where a clinic may put mm-pain-level', () => {
  it('works in a shadow tree and inside another custom element, and submits with a form there', async () => {
    if (!customElements.get('x-intake')) {
      customElements.define(
        'x-intake',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({mode: 'open'}).innerHTML =
              '<form><mm-pain-level name="pain" required></mm-pain-level></form>';
          }
        },
      );
    }
    const intake = await fixture(html`<x-intake></x-intake>`);
    const form = intake.shadowRoot!.querySelector('form')!;
    const control = form.firstElementChild as PainLevel;
    await control.updateComplete;
    expect(form.checkValidity()).to.be.false;
    inputs(control)[5]!.click();
    expect(submitted(form)).to.equal('5');
    expect(form.checkValidity()).to.be.true;
  });

  it('fits 320 px with the text at 200 %, in every appearance', async () => {
    for (const appearance of ['numbers', 'words', 'faces', 'slider']) {
      const page = await fixture(
        html`<div style="width: 320px; font-size: 200%">
          <mm-pain-level appearance=${appearance} bands help value="3" compare-to="3"></mm-pain-level>
        </div>`,
      );
      const control = page.firstElementChild as PainLevel;
      await control.updateComplete;
      const {right} = page.getBoundingClientRect();
      for (const inner of control.shadowRoot!.querySelectorAll('*')) {
        expect(inner.getBoundingClientRect().right, `${appearance}: ${inner.outerHTML}`).to.be.at.most(right + 0.5);
      }
      const boxes = inputs(control).map((input) => input.getBoundingClientRect());
      for (const [i, a] of boxes.entries()) {
        expect(Math.min(a.width, a.height), appearance).to.be.at.least(44);
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
          expect(apart, `${appearance}: ${i}`).to.be.true;
        }
      }
    }
  });
});
