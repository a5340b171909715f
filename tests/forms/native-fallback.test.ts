import {expect, html} from '@open-wc/testing';
import '../../src/define/pain-level.js';
import '../../src/define/pain-map.js';
import '../../src/define/peg.js';
import type {FormControl} from '../../src/forms/form-control.js';
import {fixture} from '../support/page.js';

const SELECT = `<label>Pain <select name="pain" required>
  <option value="">–</option><option>0</option><option>3</option><option>8</option></select></label>`;
const RADIOS = ['0', '3', '8']
  .map((score) => `<label><input type="radio" name="pain" value="${score}" required> ${score}</label>`)
  .join('');

/** A form as it is at the moment when the control in it has been defined and is not shown yet. */
async function arriving(markup: string): Promise<{form: HTMLFormElement; control: FormControl<unknown>}> {
  const form = await fixture<HTMLFormElement>(html`<form method="post"></form>`);
  // Native controls come first, as they do on a page, and the visitor answers them before the control is defined.
  const template = document.createElement('template');
  template.innerHTML = markup;
  form.append(template.content);
  return {form, control: form.querySelector<FormControl<unknown>>('mm-pain-level, mm-pain-map, mm-peg')!};
}

const submitted = (form: HTMLFormElement): string[] =>
  [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);

const pick = (root: ParentNode, score: string): void => {
  const select = root.querySelector('select');
  if (select) select.value = score;
  else root.querySelector<HTMLInputElement>(`input[value="${score}"]`)!.checked = true;
};

describe('native controls between the tags', () => {
  // The first control requests the code that all need.
  before(async () => {
    await (
      await arriving(`<mm-pain-level>${SELECT}</mm-pain-level>`)
    ).control.updateComplete;
  });

  for (const [kind, native] of Object.entries({select: SELECT, radios: RADIOS})) {
    describe(kind, () => {
      const markup = (attributes = ''): string =>
        `<mm-pain-level name="pain" required ${attributes}>${native}</mm-pain-level>`;

      it('answer and validate alone until the control is shown, and then not at all', async () => {
        const {form, control} = await arriving(markup());
        expect(form.checkValidity(), 'required').to.be.false;
        expect(control.validity.valid, 'the control does not ask twice').to.be.true;
        pick(form, '8');
        expect(submitted(form)).to.deep.equal(['pain=8']);
        expect(form.checkValidity()).to.be.true;
        await control.updateComplete;
        expect(submitted(form), 'taken over').to.deep.equal(['pain=8']);
        expect(control.value).to.equal(8);
        expect(control.shadowRoot!.querySelector<HTMLInputElement>(':checked')!.value).to.equal('8');
        control.value = null;
        expect(submitted(form)).to.deep.equal([]);
        expect(form.checkValidity()).to.be.false;
        control.value = 3;
        expect(form.checkValidity()).to.be.true;
        expect(submitted(form)).to.deep.equal(['pain=3']);
      });

      it('tell the control of an answer at once, by their event', async () => {
        const {form, control} = await arriving(markup());
        const seen: unknown[] = [];
        form.addEventListener('input', () => seen.push(control.value), true);
        pick(form, '3');
        form.querySelector(':is(select, :checked)')!.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        expect(seen).to.deep.equal([3]);
        await control.updateComplete;
        expect(submitted(form)).to.deep.equal(['pain=3']);
      });

      it('show what the page sets meanwhile', async () => {
        const {form, control} = await arriving(markup());
        control.value = 3;
        expect(submitted(form)).to.deep.equal(['pain=3']);
        await control.updateComplete;
        expect(submitted(form)).to.deep.equal(['pain=3']);
      });

      it('stay out of the form whatever the page does to them', async () => {
        const {form, control} = await arriving(markup('value="3"'));
        await control.updateComplete;
        for (const field of control.querySelectorAll('input, select')) field.removeAttribute('form');
        control.insertAdjacentHTML('beforeend', '<input name="pain" value="9" required><input name="empty" required>');
        await Promise.resolve();
        expect(submitted(form)).to.deep.equal(['pain=3']);
        expect(form.checkValidity()).to.be.true;
      });

      it('are reset with the form while they answer, and the control after that', async () => {
        const {form, control} = await arriving(markup());
        pick(form, '8');
        form.reset();
        expect(new FormData(form).get('pain') ?? '').to.equal('');
        await control.updateComplete;
        expect(control.value).to.equal(null);
        control.value = 8;
        form.reset();
        expect(submitted(form)).to.deep.equal([]);
      });

      it('answer again when the control is taken away and they stay', async () => {
        const {form, control} = await arriving(markup());
        await control.updateComplete;
        control.value = 8;
        control.replaceWith(...control.childNodes);
        expect(submitted(form)).to.deep.equal(['pain=8']);
        expect(form.checkValidity()).to.be.true;
      });

      it('answer again when they leave the control, and it answers no less', async () => {
        const {form, control} = await arriving(markup());
        await control.updateComplete;
        control.value = 8;
        const other = document.createElement('form');
        form.after(other);
        other.append(...control.childNodes);
        await Promise.resolve();
        expect(submitted(other)).to.deep.equal(['pain=8']);
        expect(submitted(form)).to.deep.equal(['pain=8']);
        other.remove();
      });

      it('answer once in a clone of the form too, at every moment', async () => {
        const {form, control} = await arriving(markup());
        await control.updateComplete;
        control.value = 8;
        const clone = form.cloneNode(true) as HTMLFormElement;
        form.after(clone);
        expect(submitted(clone)).to.deep.equal(['pain=8']);
        await (clone.firstElementChild as FormControl<unknown>).updateComplete;
        expect(submitted(clone)).to.deep.equal(['pain=8']);
        clone.remove();
      });

      it('keep the answer when the control moves', async () => {
        const {form, control} = await arriving(markup());
        await control.updateComplete;
        control.value = 8;
        form.prepend(document.createElement('p'), control);
        await control.updateComplete;
        expect(submitted(form)).to.deep.equal(['pain=8']);
      });
    });
  }

  it('give their default answer to a control that has none, and a reset returns to it', async () => {
    const {form, control} = await arriving(
      `<mm-pain-level name="pain"><select name="pain"><option>0<option selected>3</select></mm-pain-level>`,
    );
    await control.updateComplete;
    expect(control.value).to.equal(3);
    control.value = 0;
    form.reset();
    expect(submitted(form)).to.deep.equal(['pain=3']);
  });

  it('give the focus to the control when they leave the page', async () => {
    const {form, control} = await arriving(`<mm-pain-level name="pain">${SELECT}</mm-pain-level>`);
    form.querySelector('select')!.focus();
    await control.updateComplete;
    expect(document.activeElement).to.equal(control);
    expect(control.shadowRoot!.activeElement?.localName).to.equal('input');
  });

  it('are several for the three questions of the PEG', async () => {
    const items = ['pain', 'enjoyment', 'activity'];
    const selects = items
      .map((item) => `<select name="peg-${item}"><option value="">–<option>0<option>4</select>`)
      .join('');
    const {form, control} = await arriving(`<mm-peg name="peg" required>${selects}</mm-peg>`);
    const [first, , third] = form.querySelectorAll('select');
    first!.value = '4';
    third!.value = '0';
    await control.updateComplete;
    expect(control.value).to.deep.equal([4, null, 0]);
    expect(submitted(form)).to.deep.equal(['peg-pain=4', 'peg-activity=0']);
    expect(form.checkValidity()).to.be.false;
  });

  it('may be checkboxes or one list for the places of the body map', async () => {
    for (const native of [
      '<input type="checkbox" name="where" value="sacrum"><input type="checkbox" name="where" value="chest-left">',
      '<select multiple name="where"><option>sacrum<option>chest-left</select>',
    ]) {
      const {form, control} = await arriving(`<mm-pain-map name="where">${native}</mm-pain-map>`);
      for (const each of form.querySelectorAll<HTMLInputElement>('input')) each.checked = true;
      for (const each of form.querySelectorAll('option')) each.selected = true;
      const before = submitted(form).sort();
      expect(before.length).to.equal(2);
      await control.updateComplete;
      expect(submitted(form).sort()).to.deep.equal(before);
      control.replaceWith(...control.childNodes);
      expect(submitted(form).sort(), 'given back').to.deep.equal(before);
    }
  });
});

describe('the hidden inputs of a control', () => {
  const fields = (form: HTMLFormElement): string[] =>
    [...form.querySelectorAll('input')].map(({name, value}) => `${name}=${value}`);

  it('say the answer to scripts that collect fields themselves, and a native post has it once', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form method="post"><mm-pain-level name="pain" hidden-input value="3"></mm-pain-level></form>`,
    );
    const control = form.querySelector('mm-pain-level')!;
    expect(fields(form)).to.deep.equal(['pain=3']);
    expect(submitted(form)).to.deep.equal(['pain=3']);
    control.shadowRoot!.querySelector<HTMLInputElement>('[value="8"]')!.click();
    expect(fields(form)).to.deep.equal(['pain=8']);
    expect(submitted(form)).to.deep.equal(['pain=8']);
    form.reset();
    expect(submitted(form)).to.deep.equal(['pain=3']);
    control.disabled = true;
    expect(submitted(form)).to.deep.equal([]);
    control.disabled = false;
    control.value = null;
    expect(fields(form)).to.deep.equal([]);
    control.value = 0;
    control.removeAttribute('hidden-input');
    expect(fields(form)).to.deep.equal([]);
    expect(submitted(form)).to.deep.equal(['pain=0']);
  });

  it('are as many as the answers', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form method="post"><mm-pain-map name="where" hidden-input value="sacrum chest-left"></mm-pain-map></form>`,
    );
    expect(fields(form).length).to.equal(2);
    expect(submitted(form)).to.deep.equal(fields(form));
    const clone = form.cloneNode(true) as HTMLFormElement;
    form.after(clone);
    await clone.querySelector('mm-pain-map')!.updateComplete;
    expect(submitted(clone)).to.deep.equal(fields(form));
    clone.remove();
  });
});
