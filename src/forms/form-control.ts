import {LocalizedElement} from '../localization/localized-element.js';
import type {FormTexts} from './form-control.texts.js';

/** What is wrong with a value that a page has set; the names are those of `ValidityState`. */
export type Flaw = 'badInput' | 'rangeOverflow' | 'rangeUnderflow' | 'stepMismatch';

/** A raw value as a control understands it. */
export interface Parsed<Value> {
  readonly value: Value;
  /** Set when the raw value was no answer and not empty either; `value` is then the empty one. */
  readonly flaw?: Flaw;
}

// Kept in attributes, so that the platform sees a change at once; a Lit property would tell it at the next update.
const ATTRIBUTES = ['value', 'required', 'disabled', 'name'];

/**
 * For a press within: on words or on a figure it would give the focus to the first control there, and the next key change the
 * answer.
 */
export function keepFocus(event: Event): void {
  if (!(event.target as Element).closest('label, input, select')) event.preventDefault();
}

/**
 * A form control that behaves as a native one: what a form submits and whether it is valid follow each change at once,
 * not at the next render. `Value` must be immutable.
 */
export abstract class FormControl<Value, Texts extends FormTexts = FormTexts> extends LocalizedElement<Texts> {
  /** Makes forms, labels and fieldsets know the element. */
  static readonly formAssociated = true;

  static override readonly shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true, clonable: true};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTES];
  }

  readonly #internals = this.attachInternals();
  #raw: unknown = null;
  #parsed: Parsed<Value> = this.parse(null);
  /** Whether the `value` attribute has lost its say, as with the dirty flags of native controls. */
  #touched = false;
  /** Whether the answer is the visitor's own. */
  #answered = false;
  #customMessage = '';
  #checkingQuietly = false;
  /** Whether the visitor has been told that the answer is not valid. */
  #userInvalid = false;

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      if (!this.#checkingQuietly) this.#setUserInvalid(true);
    });
    this.addEventListener('click', (event) => {
      // A click on a label of the page arrives here, from no element within.
      if (event.composedPath()[0] === this) this.focus();
    });
    // Which, as the form that native controls send, is not there when a page has stopped the key, or Enter ends a composition.
    this.addEventListener('keypress', (event) => {
      if (event.key === 'Enter') this.#submitForm();
    });
  }

  /** Reads a value from anywhere: an attribute, a property, a restored page. Never throws; warns of a flaw. */
  protected abstract parse(raw: unknown): Parsed<Value>;

  /** What the form submits; `null` submits nothing and counts as unanswered. */
  protected abstract toFormValue(value: Value): string | FormData | null;

  /** What the browser keeps for the page's next visit, and `parse` reads, where that is not what the form submits. */
  protected toState?(): string;

  /** Shows `value` in the controls within. */
  protected abstract showValue(): void;

  /** The control within that takes the focus and beside which the browser shows its message; none before the first render. */
  protected abstract get focusTarget(): HTMLElement | undefined;

  /**
   * The answer, or `null` while there is none. Setting what is no answer leaves it empty, makes the control invalid and
   * warns; nothing is ever rounded or clamped.
   */
  get value(): Value {
    return this.#parsed.value;
  }

  set value(raw: Value) {
    this.#touched = true;
    this.#answered = false;
    this.#take(raw);
  }

  /**
   * The answer to begin with and to go back to when the form is reset. Default: none.
   *
   * @attr value
   */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }

  set defaultValue(value: string) {
    this.setAttribute('value', value);
  }

  /**
   * The name under which the form submits the answer. Without one it submits nothing.
   *
   * @attr name
   */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /**
   * Whether the form may be submitted only with an answer.
   *
   * @attr required
   */
  get required(): boolean {
    return this.hasAttribute('required');
  }

  set required(required: boolean) {
    this.toggleAttribute('required', required);
  }

  /**
   * Whether the control is out of use; a disabled fieldset around it has the same effect, as in `:disabled`.
   *
   * @attr disabled
   */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** The form that the control belongs to, around it or named by its `form` attribute. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The labels of the page that name the control. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What is wrong with the answer, as for native controls. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What is wrong, in words of the visitor's language; empty when all is well. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** False while the control is disabled and so barred from validation. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the answer is valid; fires `invalid` if it is not, and shows the visitor nothing. */
  checkValidity(): boolean {
    this.#checkingQuietly = true;
    const valid = this.#internals.checkValidity();
    this.#checkingQuietly = false;
    return valid;
  }

  /** Like `checkValidity`, and tells the visitor. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Makes the control invalid for a reason of the page's own; an empty message takes that back. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.#validate();
    this.requestUpdate();
  }

  override focus(options?: FocusOptions): void {
    if (this.focusTarget) this.focusTarget.focus(options);
    else super.focus(options);
  }

  override connectedCallback(): void {
    // A property that was set before the element was defined hides the accessor of the class: set it again, rightly.
    for (const name of [...ATTRIBUTES, 'defaultValue']) {
      if (!Object.hasOwn(this, name)) continue;
      const given: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, given);
    }
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, now: string | null): void {
    super.attributeChangedCallback(name, old, now);
    if (!ATTRIBUTES.includes(name)) return;
    if (name === 'value' && !this.#touched) this.#take(now);
    else this.#validate();
    this.requestUpdate();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#touched = this.#answered = false;
    this.#setUserInvalid(false);
    this.#take(this.getAttribute('value'));
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.answer(state);
  }

  /** The answer with all that the control knows of it. */
  protected get parsed(): Parsed<Value> {
    return this.#parsed;
  }

  /** Whether the control or a fieldset around it is disabled. */
  protected get isDisabled(): boolean {
    return this.matches(':disabled');
  }

  /** The message to show beside the controls, if any. */
  protected get errorMessage(): string {
    return this.#userInvalid ? this.#message : '';
  }

  /**
   * For the end of a constructor. A clone comes with a copy of the shadow tree, and as native controls do it takes over what
   * was chosen there; not before the first render, and where the answer is the one to begin with.
   */
  protected takeOver(): void {
    const inputs = [...(this.shadowRoot?.querySelectorAll('input') ?? [])];
    if (!inputs.length) return;
    const chosen = inputs.filter((input) => input.checked || input.className === 'answered').map(({value}) => value);
    if (String(this.parse(this.defaultValue).value) !== String(chosen)) this.value = chosen.join(' ') as Value;
  }

  /** Takes the visitor's answer. */
  protected answer(raw: unknown): void {
    this.value = raw as Value;
    this.#answered = true;
  }

  /** For a change in what `parse` depends on: drops the visitor's answer to another question, reads the page's again. */
  protected reparse(): void {
    this.#take(this.#answered ? null : this.#raw);
  }

  protected override updated(): void {
    this.showValue();
    // The language of the message or the element that it points at may be new.
    this.#validate();
    // Labels of the page name the control, around what the question names.
    this.#internals.role = this.labels.length ? 'group' : null;
  }

  #take(raw: unknown): void {
    this.#raw = raw;
    this.#parsed = this.parse(raw);
    this.#validate();
    this.showValue();
    this.requestUpdate();
  }

  #validate(): void {
    const {value, flaw} = this.#parsed;
    const entry = this.toFormValue(value);
    this.#internals.setFormValue(entry, this.toState?.());
    const valueMissing = this.required && !flaw && !entry;
    this.#internals.setValidity(
      {valueMissing, customError: !!this.#customMessage, ...(flaw && {[flaw]: true})},
      this.#message,
      this.focusTarget,
    );
    // Nor is what is out of use.
    if (!this.matches(':invalid')) this.#setUserInvalid(false);
  }

  /** It must not be empty, and the words may not be here yet. */
  get #message(): string {
    return this.#customMessage || (this.texts as FormTexts | undefined)?.choose || '…';
  }

  #setUserInvalid(on: boolean): void {
    if (this.#userInvalid === on) return;
    this.#userInvalid = on;
    this.requestUpdate();
    try {
      this.#internals.states[on ? 'add' : 'delete']('user-invalid');
    } catch {
      // Browsers from before mid-2024 have no states, or take other names. Only a page's styles miss them.
    }
  }

  /** As Enter in a native radio group does: through the form's default button, or without one. */
  #submitForm(): void {
    const controls = [...(this.form?.elements ?? [])] as HTMLButtonElement[];
    const button = controls.find(({type}) => type === 'submit');
    if (button) button.click();
    else this.form?.requestSubmit();
  }
}
