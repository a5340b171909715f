import {expect, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {FormControl} from '../../src/forms/form-control.js';
import {consoleDuring, fixture, until} from '../support/page.js';

type Answer<Value> = readonly [value: Value, submitted: string, attribute?: string];

/** What the suite must know about a control. */
export interface Contract<Value> {
  readonly tag: string;
  /** What stands for no answer. */
  readonly none: Value;
  /** Two answers that differ, what a form submits for them, and how an attribute says them where that is not the same. */
  readonly answers: readonly [Answer<Value>, Answer<Value>];
  /** The message where an answer is missing, in English and Spanish; by default that of most controls. */
  readonly missing?: {readonly en: string; readonly es: string};
  /** Moves the focus to an answer, from where Enter sends the form; by default that is where `focus()` leads. */
  focusAnswer?(control: FormControl<Value>): void;
  /** Does what a visitor does to give an answer. */
  choose(control: FormControl<Value>, value: Value): void;
  /** The answer that is to be seen. */
  shown(control: FormControl<Value>): Value;
}

/** What every form control of ours does as a native one would; after HTML, “form-associated custom elements”. */
export function formControlContract<Value>({
  tag,
  none,
  answers,
  missing = {en: 'Please choose one of the answers.', es: 'Elija una de las respuestas.'},
  focusAnswer = (control) => control.focus(),
  choose,
  shown,
}: Contract<Value>): void {
  const [[first, firstText, firstAttribute = firstText], [second, secondText, secondAttribute = secondText]] = answers;

  async function inForm(attributes = ''): Promise<{form: HTMLFormElement; control: FormControl<Value>}> {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    form.innerHTML = `<${tag} name="field" ${attributes}></${tag}>`;
    const control = form.firstElementChild as FormControl<Value>;
    await control.updateComplete;
    return {form, control};
  }

  const submitted = (form: HTMLFormElement): string[] => new FormData(form).getAll('field').map(String);

  describe(`${tag} as a form control`, () => {
    it('starts unanswered, valid, and submits nothing', async () => {
      const {form, control} = await inForm();
      expect(control.value).to.deep.equal(none);
      expect(control.validity.valid).to.be.true;
      expect(submitted(form)).to.deep.equal([]);
      expect(form.elements.namedItem('field')).to.equal(control);
    });

    it('submits an answer under its name, and nothing without a name', async () => {
      const {form, control} = await inForm();
      choose(control, first);
      expect(submitted(form)).to.deep.equal([firstText]);
      choose(control, second);
      expect(submitted(form)).to.deep.equal([secondText]);
      control.removeAttribute('name');
      expect([...new FormData(form)]).to.deep.equal([]);
      control.name = 'field';
      expect(submitted(form)).to.deep.equal([secondText]);
    });

    it('has the new answer when a listener of the page hears of it, in every phase', async () => {
      const {form, control} = await inForm();
      const heard: unknown[] = [];
      const listener = (): unknown => heard.push(control.value, ...submitted(form));
      for (const target of [document, form]) {
        target.addEventListener('input', listener, {capture: true, once: true});
        target.addEventListener('input', listener, {once: true});
      }
      choose(control, first);
      expect(heard).to.deep.equal([first, firstText, first, firstText, first, firstText, first, firstText]);
    });

    it('leaves Enter to a page that prevents it, on whatever listener', async () => {
      const {form, control} = await inForm(`value="${firstAttribute}"`);
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      const prevent = (event: Event): void => event.preventDefault();
      for (const type of ['keydown', 'keypress']) {
        for (const capture of [true, false]) {
          for (const target of [window, form, control]) {
            target.addEventListener(type, prevent, {capture, once: true});
            focusAnswer(control);
            await sendKeys({press: 'Enter'});
            await new Promise((resolve) => setTimeout(resolve, 20));
            target.removeEventListener(type, prevent, {capture});
          }
        }
      }
      expect(sent).to.equal(0);
      focusAnswer(control);
      await sendKeys({press: 'Enter'});
      await until(() => sent);
    });

    it('warns of a form that would put the answer into an address', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const lines = await consoleDuring(async () => {
        const Other = class extends (customElements.get(tag) as CustomElementConstructor) {};
        // A tag of its own, because each tag is warned of once.
        customElements.define(`${tag}-in-a-get-form`, Other);
        page.innerHTML = `<form method="POST"><${tag}-in-a-get-form name="a"></${tag}-in-a-get-form></form>`;
        // Frameworks put a control into a form that has no attributes yet, and then the form into the page.
        const form = document.createElement('form');
        form.append(document.createElement(`${tag}-in-a-get-form`));
        form.method = 'post';
        page.append(form);
        await new Promise((resolve) => setTimeout(resolve, 50));
        page.innerHTML = `<form><${tag}-in-a-get-form name="a"></${tag}-in-a-get-form></form>`;
      });
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.match(/the form around it has no method="post"/);
    });

    it('takes its value attribute at first, and no more after an answer', async () => {
      const {form, control} = await inForm(`value="${firstAttribute}"`);
      expect(control.value).to.deep.equal(first);
      control.setAttribute('value', secondAttribute);
      expect(submitted(form)).to.deep.equal([secondText]);
      choose(control, first);
      control.defaultValue = secondAttribute;
      expect(submitted(form)).to.deep.equal([firstText]);
    });

    it('follows a property in the same turn: what is shown, submitted and valid', async () => {
      const {form, control} = await inForm('required');
      expect(control.validity.valueMissing).to.be.true;
      control.value = second;
      expect(control.validity.valid).to.be.true;
      expect(submitted(form)).to.deep.equal([secondText]);
      expect(shown(control)).to.deep.equal(second);
      control.value = none;
      expect(control.validity.valueMissing).to.be.true;
      expect(submitted(form)).to.deep.equal([]);
      expect(shown(control)).to.deep.equal(none);
      expect(control.hasAttribute('value')).to.be.false;
    });

    it('goes back to its value attribute, or to nothing, when the form is reset', async () => {
      const {form, control} = await inForm();
      choose(control, first);
      form.reset();
      expect(submitted(form)).to.deep.equal([]);
      expect(shown(control)).to.deep.equal(none);
      control.setAttribute('value', secondAttribute);
      choose(control, first);
      form.reset();
      expect(submitted(form)).to.deep.equal([secondText]);
      expect(shown(control)).to.deep.equal(second);
    });

    it('is missing a value when it is required, from the moment it is', async () => {
      const {form, control} = await inForm();
      control.required = true;
      expect(form.checkValidity()).to.be.false;
      expect(control.validity.valueMissing).to.be.true;
      expect(control.validationMessage).to.equal(missing.en);
      expect(control.matches(':invalid')).to.be.true;
      control.required = false;
      expect(control.checkValidity()).to.be.true;
      expect(control.validationMessage).to.equal('');
    });

    it('tells the visitor of a missing answer when asked to report, not when only checked, until there is one', async () => {
      const {control} = await inForm('required');
      const error = (): string => control.shadowRoot!.querySelector('[part=error]')!.textContent;
      control.checkValidity();
      await control.updateComplete;
      expect(error()).to.equal('');
      expect(control.reportValidity()).to.be.false;
      await control.updateComplete;
      expect(error()).to.equal(missing.en);
      expect(control.matches(':state(user-invalid)')).to.be.true;
      expect(control.shadowRoot!.querySelector('[aria-invalid=true]')).to.exist;
      choose(control, first);
      await control.updateComplete;
      expect(error()).to.equal('');
      expect(control.matches(':state(user-invalid)')).to.be.false;
    });

    it('tells the visitor of a missing answer in a browser that has no custom states', async () => {
      const states = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'states')!;
      Object.defineProperty(ElementInternals.prototype, 'states', {get: () => undefined, configurable: true});
      try {
        const {control} = await inForm('required');
        control.reportValidity();
        await control.updateComplete;
        expect(control.shadowRoot!.querySelector('[part=error]')!.textContent).not.to.equal('');
        choose(control, first);
        expect(control.validity.valid).to.be.true;
      } finally {
        Object.defineProperty(ElementInternals.prototype, 'states', states);
      }
    });

    it('takes a message of the page’s own', async () => {
      const {form, control} = await inForm();
      control.setCustomValidity('Ask at the desk');
      expect(form.checkValidity()).to.be.false;
      expect(control.validity.customError).to.be.true;
      expect(control.validationMessage).to.equal('Ask at the desk');
      control.setCustomValidity('');
      expect(control.checkValidity()).to.be.true;
    });

    it('is out of use while it or a fieldset around it is disabled, and submits nothing', async () => {
      const {form, control} = await inForm('required');
      const inputs = (): HTMLInputElement[] => [...control.shadowRoot!.querySelectorAll('input')];
      control.value = first;
      control.disabled = true;
      await control.updateComplete;
      expect(submitted(form)).to.deep.equal([]);
      expect(control.willValidate).to.be.false;
      expect(inputs().every((input) => input.matches(':disabled'))).to.be.true;
      control.disabled = false;
      const fieldset = document.createElement('fieldset');
      form.append(fieldset);
      fieldset.append(control);
      fieldset.disabled = true;
      await control.updateComplete;
      expect(submitted(form)).to.deep.equal([]);
      expect(inputs().every((input) => input.matches(':disabled'))).to.be.true;
      fieldset.disabled = false;
      await control.updateComplete;
      expect(submitted(form)).to.deep.equal([firstText]);
      expect(inputs().some((input) => input.matches(':disabled'))).to.be.false;
    });

    it('belongs to the form that its form attribute names', async () => {
      const page = await fixture(html`<div></div>`);
      page.innerHTML = `<form id="elsewhere"></form><${tag} name="field" form="elsewhere" value="${firstAttribute}"></${tag}>`;
      const form = page.querySelector('form')!;
      expect((page.lastElementChild as FormControl<Value>).form).to.equal(form);
      expect(submitted(form)).to.deep.equal([firstText]);
    });

    it('is focused by a click on its label, and knows the label', async () => {
      const page = await fixture(html`<div></div>`);
      page.innerHTML = `<label for="control">Pain</label><${tag} id="control"></${tag}>`;
      const control = page.lastElementChild as FormControl<Value>;
      await control.updateComplete;
      const label = page.querySelector('label')!;
      expect([...control.labels]).to.deep.equal([label]);
      label.click();
      expect(document.activeElement).to.equal(control);
      expect(control.shadowRoot!.activeElement).to.exist;
      expect(control.value, 'a label answers nothing').to.deep.equal(none);
    });

    it('leaves the focus where it is when its words are pressed, as they take none', async () => {
      const {form, control} = await inForm(`value="${secondAttribute}"`);
      form.insertAdjacentHTML('afterbegin', '<button type="button">Elsewhere</button>');
      const button = form.querySelector('button')!;
      button.focus();
      const {left, top, height} = control.shadowRoot!.querySelector('[part=label]')!.getBoundingClientRect();
      let pressed = false;
      control.addEventListener('click', () => (pressed = true));
      await sendMouse({type: 'click', position: [Math.round(left + 12), Math.round(top + height / 3)]});
      await until(() => pressed);
      expect(document.activeElement).to.equal(button);
    });

    it('can be answered inside its label', async () => {
      const label = await fixture(html`<label></label>`);
      label.innerHTML = `Pain <${tag}></${tag}>`;
      const control = label.lastElementChild as FormControl<Value>;
      await control.updateComplete;
      choose(control, second);
      expect(control.value).to.deep.equal(second);
    });

    it('fires input, then change, as the visitor answers, when the value is there; none for the page’s own setting', async () => {
      const {form, control} = await inForm();
      const heard: string[] = [];
      for (const type of ['input', 'change']) {
        form.addEventListener(type, (event) => {
          expect(event.target).to.equal(control);
          heard.push(`${event.type} ${submitted(form).join()}`);
        });
      }
      choose(control, first);
      expect(heard).to.deep.equal([`input ${firstText}`, `change ${firstText}`]);
      control.value = second;
      form.reset();
      await control.updateComplete;
      expect(heard.length).to.equal(2);
    });

    it('keeps its answer when it is moved', async () => {
      const {form, control} = await inForm();
      choose(control, second);
      const other = document.createElement('div');
      form.append(other);
      other.append(control);
      await control.updateComplete;
      expect(submitted(form)).to.deep.equal([secondText]);
      expect(shown(control)).to.deep.equal(second);
    });

    it('hands its answer to a clone, and the rest of its behaviour', async () => {
      const {form, control} = await inForm(`value="${firstAttribute}"`);
      const untouched = form.cloneNode(true) as HTMLFormElement;
      expect(submitted(untouched)).to.deep.equal([firstText]);
      (untouched.firstElementChild as FormControl<Value>).defaultValue = secondAttribute;
      expect(submitted(untouched), 'still follows its attribute').to.deep.equal([secondText]);
      control.value = none;
      await control.updateComplete;
      expect(submitted(form.cloneNode(true) as HTMLFormElement)).to.deep.equal([]);
      choose(control, second);
      const clone = form.cloneNode(true) as HTMLFormElement;
      expect(submitted(clone), 'before it is on the page').to.deep.equal([secondText]);
      form.after(clone);
      try {
        const copy = clone.firstElementChild as FormControl<Value>;
        await copy.updateComplete;
        expect(shown(copy)).to.deep.equal(second);
        expect(copy.shadowRoot!.querySelectorAll('fieldset').length).to.equal(1);
        choose(copy, first);
        expect([submitted(clone), submitted(form)].map(String)).to.include(secondText);
        expect(shown(control)).to.deep.equal(second);
        clone.reset();
        expect(submitted(clone)).to.deep.equal([firstText]);
      } finally {
        clone.remove();
      }
    });

    it('takes back what the browser has kept', async () => {
      const {form, control} = await inForm();
      control.formStateRestoreCallback(secondAttribute);
      await control.updateComplete;
      expect(submitted(form)).to.deep.equal([secondText]);
      expect(shown(control)).to.deep.equal(second);
    });

    it('keeps properties that were set before it was defined', async () => {
      // An element that is made in a document without a window is not upgraded until it comes to this one.
      const later = document.implementation.createHTMLDocument().createElement(tag);
      Object.assign(later, {value: first, required: true, disabled: false, name: 'field'});
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      form.append(later);
      expect(submitted(form)).to.deep.equal([firstText]);
      expect((later as unknown as FormControl<Value>).required).to.be.true;
      await (later as unknown as FormControl<Value>).updateComplete;
      expect(shown(later as unknown as FormControl<Value>)).to.deep.equal(first);
    });

    it('submits the form by Enter through its default button, as native controls do', async () => {
      const {form, control} = await inForm();
      const heard: string[] = [];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        heard.push((event.submitter as HTMLButtonElement | null)?.value ?? 'none');
      });
      let pressed = 0;
      document.addEventListener('keyup', () => pressed++);
      const enter = async (): Promise<void> => {
        const before = pressed;
        focusAnswer(control);
        await sendKeys({press: 'Enter'});
        await until(() => pressed > before);
      };
      await enter();
      form.insertAdjacentHTML('beforeend', '<button type="button">no</button><button value="send">Send</button>');
      await enter();
      form.querySelector<HTMLButtonElement>('[value=send]')!.disabled = true;
      await enter();
      expect(heard).to.deep.equal(['none', 'send']);
      form.querySelector<HTMLButtonElement>('[value=send]')!.disabled = false;
      form.addEventListener('keydown', (event) => event.preventDefault(), {once: true});
      await enter();
      expect(heard, 'a page may stop the key').to.have.length(2);
      await enter();
      expect(heard).to.have.length(3);
    });

    it('tells of a missing answer in the language of the page, and no more while it is out of use', async () => {
      const {form, control} = await inForm('required');
      const error = (): string => control.shadowRoot!.querySelector('[part=error]')!.textContent;
      form.reportValidity();
      await until(() => error() === missing.en);
      form.lang = 'es';
      await until(() => error() === missing.es);
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      form.append(fieldset);
      fieldset.append(control);
      await until(() => error() === '' && !control.matches(':state(user-invalid)'));
    });
  });
}
