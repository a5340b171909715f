import type {PropertyValues} from 'lit';
import {importCode} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';
import {LocalizedElement} from '../localization/localized-element.js';
import type {Needs} from '../localization/requirements.js';
import type {NameOfTexts} from '../localization/text-module.js';
import {warn} from '../warn.js';
import type {FormTexts} from './form-control.texts.js';
import type {NativeFallback} from './native-fallback.js';

/** What is wrong with a value that a page has set. The names are those of `ValidityState`. */
export type Flaw = 'badInput' | 'rangeOverflow' | 'rangeUnderflow' | 'stepMismatch';

/** A raw value as a control understands it. */
export interface Parsed<Value> {
  readonly value: Value;
  /** Set when the raw value was neither an answer nor empty. `value` is then the empty one. */
  readonly flaw?: Flaw;
}

// These are read from their attributes, so that the platform sees a change at once. With a Lit property it would see the change at
// the next update.
const ATTRIBUTES = ['value', 'required', 'disabled', 'name', 'hidden-input'];

const PROPERTIES = ['value', 'required', 'disabled', 'name', 'defaultValue', 'hiddenInput'];

/**
 * Listener for `mousedown`: with `delegatesFocus`, a press on plain words or on a figure would move the focus to the first control,
 * and the next key would change the answer.
 */
export function keepFocus(event: Event): void {
  if (!(event.target as Element).closest('label, input, select')) event.preventDefault();
}

const fallbackCode = new LazyModule((attempt) => importCode('native-fallback', attempt));

/** Native controls between the tags, and those of them that a form knows. */
const NATIVE = ':is(input:not([type=hidden]), select, textarea)';
const NATIVE_IN_FORM = `${NATIVE}:not([form=""])`;

/** The events that have been dealt with: each passes the window and the control. */
const handled = new WeakSet<Event>();

/** The control that an event comes from, out of its shadow tree or from a native control between its tags. */
function controlOf(inner: Element): FormControl<unknown> | undefined {
  const {host} = inner.getRootNode() as Partial<ShadowRoot>;
  for (
    let node: Element | null | undefined = host instanceof FormControl ? host : inner;
    node;
    node = node.parentElement
  ) {
    if (node instanceof FormControl) return node as FormControl<unknown>;
  }
  return undefined;
}

/**
 * Base class of form controls that behave as native ones do: the value that a form submits and the control's validity change
 * together with the property, not at the next render. `Value` must be immutable.
 */
export abstract class FormControl<
  Value,
  Name extends NameOfTexts<FormTexts> = NameOfTexts<FormTexts>,
> extends LocalizedElement<Name> {
  /** Tells the browser that forms, labels and fieldsets apply to the element. */
  static readonly formAssociated = true;

  static override readonly shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true, clonable: true};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTES];
  }

  readonly #internals = this.attachInternals();
  /** What was last set. It is parsed when it is first read, because a subclass has no fields yet while this class is constructed. */
  #raw: unknown = null;
  #parsed: Parsed<Value> | undefined;
  /** Dirty value flag (HTML): once it is set, changes of the `value` attribute are ignored. */
  #isDirty = false;
  /** Whether the visitor, not the page, has given the answer. */
  #isAnswered = false;
  #customMessage = '';
  #fallback: NativeFallback | undefined;
  readonly #fallbackObserver = new MutationObserver(() => {
    // What comes between the tags later may need code that is not there yet.
    if (this.#hasFallback) this.requestUpdate();
    this.#replaceFallback();
  });
  #isCheckingQuietly = false;
  /** Whether the visitor has been shown that the answer is not valid; the state `user-invalid`. */
  #isUserInvalid = false;

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      if (!this.#isCheckingQuietly) this.#setUserInvalid(true);
    });
    this.addEventListener('click', (event) => {
      // A click on a <label> of the page is dispatched on the element itself.
      if (event.composedPath()[0] === this) this.focus();
    });
    this.#listen(this);
  }

  /** Reads a value from anywhere: an attribute, a property, a form restore. It never throws, and warns of a flaw. */
  protected abstract parse(raw: unknown): Parsed<Value>;

  /** Reads what native controls between the tags submit; `parse` understands the result. */
  protected fromFormData(answers: FormData): string {
    return (answers.getAll(this.name) as string[]).join(' ');
  }

  /** Takes over an answer that the visitor has given in the shadow tree. */
  protected abstract onInput(inner: Element): void;

  /** The value that the form submits; `null` submits nothing and counts as unanswered. */
  protected abstract toFormValue(value: Value): string | FormData | null;

  /** Whether `value` lacks something that `required` asks for. */
  protected isMissing(value: Value): boolean {
    return !this.toFormValue(value);
  }

  /** The state for form restore, which `parse` reads; needed where it is not what the form submits. */
  protected toState?(): string;

  /** Shows `value` in the native controls of the shadow tree. */
  protected abstract showValue(): void;

  /** The native control that takes the focus and anchors the browser's validation message; undefined before the first render. */
  protected abstract get focusTarget(): HTMLElement | undefined;

  /**
   * The answer, or `null` while there is none. Setting something that is no answer leaves the control empty, makes it invalid and
   * warns. Nothing is ever rounded or clamped.
   */
  get value(): Value {
    return this.parsed.value;
  }

  set value(raw: Value) {
    this.#isDirty = true;
    this.#isAnswered = false;
    this.#setRaw(raw);
  }

  /**
   * The initial answer, to which a form reset returns. Default: none.
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
   * The name under which the form submits the answer. Without a name it submits nothing.
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
   * Whether the form can only be submitted with an answer.
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
   * Whether the control is disabled. A disabled fieldset around it has the same effect; see `:disabled`.
   *
   * @attr disabled
   */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /**
   * Whether the answer is also in the page as hidden inputs, for scripts that collect the fields of a form themselves, such as
   * `serialize()` of jQuery. The form still submits it once.
   *
   * @attr hidden-input
   */
  get hiddenInput(): boolean {
    return this.hasAttribute('hidden-input');
  }

  set hiddenInput(hiddenInput: boolean) {
    this.toggleAttribute('hidden-input', hiddenInput);
  }

  /** The form owner: the form around the control, or the one that its `form` attribute names. */
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

  /** What is wrong with the answer, in the visitor's language; empty when it is valid. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** False while the control is disabled and so barred from constraint validation. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the answer is valid. Fires `invalid` if it is not, and shows the visitor nothing. */
  checkValidity(): boolean {
    this.#isCheckingQuietly = true;
    const isValid = this.#internals.checkValidity();
    this.#isCheckingQuietly = false;
    return isValid;
  }

  /** Like `checkValidity`, and shows the visitor what is wrong. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Makes the control invalid for a reason of the page's own. An empty message takes that back. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.#updateInternals();
    this.requestUpdate();
  }

  override focus(options?: FocusOptions): void {
    if (this.focusTarget) this.focusTarget.focus(options);
    else super.focus(options);
  }

  override connectedCallback(): void {
    // A property that was set before the element was defined hides the accessor of the class. Set it again through the accessor.
    for (const name of PROPERTIES) {
      if (!Object.keys(this).includes(name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      try {
        Reflect.set(this, name, value);
      } catch {
        // A value without a text can't be an attribute. Native controls throw where it is set, but here nobody could catch that.
      }
    }
    super.connectedCallback();
    this.#listen(this.ownerDocument.defaultView);
    this.#fallbackObserver.observe(this, {childList: true, subtree: true, attributeFilter: ['form']});
    this.#adoptFallback();
    this.#checkForm();
    this.#updateInternals();
  }

  /** Frameworks put a control into a form that has no attributes yet, and then the form into the page. */
  #checkForm(): void {
    const {form} = this;
    const method = form?.getAttribute('method')?.trim().toLowerCase();
    if (form && this.isConnected && method !== 'post' && method !== 'dialog') warn(this, 'method');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The page may have taken the control away and kept what was between its tags.
    this.#fallback?.giveBack(this.#answers, true);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (!ATTRIBUTES.includes(name)) return;
    if (name === 'value' && !this.#isDirty) this.#setRaw(value);
    else this.#updateInternals();
    this.requestUpdate();
  }

  formDisabledCallback(): void {
    this.#updateInternals();
    this.requestUpdate();
  }

  formAssociatedCallback(): void {
    this.#checkForm();
    // Hidden inputs follow the control into another form.
    this.#updateInternals();
  }

  formResetCallback(): void {
    this.#isDirty = this.#isAnswered = false;
    this.#setUserInvalid(false);
    this.#setRaw(this.getAttribute('value'));
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.setAnswer(state);
  }

  /** The answer together with the flaw that `parse` has found, if any. */
  protected get parsed(): Parsed<Value> {
    return (this.#parsed ??= this.parse(this.#raw));
  }

  /** Whether the control or a fieldset around it is disabled. */
  protected get isDisabled(): boolean {
    return this.matches(':disabled');
  }

  /** The message to show beside the controls; empty when there is none. */
  protected get errorMessage(): string {
    return this.#isUserInvalid ? this.#message : '';
  }

  /**
   * Call at the end of a constructor. A clone is created with a copy of the shadow tree and adopts the answer that is chosen
   * there, as clones of native controls do. There is nothing to adopt before the first render, or when the answer is still the
   * initial one.
   */
  protected adoptClonedAnswer(): void {
    const inputs = [...(this.shadowRoot?.querySelectorAll('input') ?? [])];
    if (!inputs.length) return;
    const chosen = inputs.filter((input) => input.checked || input.className === 'answered').map(({value}) => value);
    if (String(this.parse(this.defaultValue).value) !== String(chosen)) this.value = chosen.join(' ') as Value;
  }

  /** Sets the visitor's own answer. */
  protected setAnswer(raw: unknown): void {
    this.value = raw as Value;
    this.#isAnswered = true;
  }

  /** Call when the scale changes: a visitor's answer is cleared; a page's value is read again. */
  protected reparse(): void {
    this.#setRaw(this.#isAnswered ? null : this.#raw);
  }

  protected override needs(locale: string): Needs {
    return [...super.needs(locale), this.hiddenInput || this.#hasFallback ? fallbackCode : undefined];
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#adoptFallback();
  }

  protected override updated(): void {
    this.#replaceFallback();
    if (this.required && this.isLate) warn(this, 'late');
    this.showValue();
    // The language of the message, or the element that anchors it, may have changed.
    this.#updateInternals();
    // Labels of the page name the control as a whole; the question names the group inside.
    this.#internals.role = this.labels.length ? 'group' : null;
  }

  #setRaw(raw: unknown): void {
    this.#parsed = this.parse(raw);
    this.#raw = raw;
    if (!this.isShown) this.#fallback?.write(this.#answers);
    this.#updateInternals();
    this.showValue();
    this.requestUpdate();
  }

  /**
   * Listener in the capture phase, of the window too: a listener of the page, wherever it is, must see the new answer, and it may stop
   * the event.
   */
  static readonly #onEvent = (event: Event): void => {
    const [inner] = event.composedPath();
    const control = inner instanceof Element && !handled.has(event) ? controlOf(inner) : undefined;
    if (!control) return;
    handled.add(event);
    if (event.type === 'input') control.#onInput(inner as Element);
    else if (event.type === 'keypress') control.#onKeyPress(event as KeyboardEvent, inner as Element);
  };

  #listen(target: EventTarget | null): void {
    target?.addEventListener('input', FormControl.#onEvent, true);
    // `keypress`, not `keydown`: native forms do not submit on a cancelled Enter, or on one that ends an IME composition.
    target?.addEventListener('keypress', FormControl.#onEvent, true);
  }

  #onInput(inner: Element): void {
    if (inner.getRootNode() === this.shadowRoot) this.onInput(inner);
    else if (this.#fallback && !this.isShown) this.setAnswer(this.fromFormData(this.#fallback.read()));
  }

  #onKeyPress(event: KeyboardEvent, inner: Element): void {
    const isAnswer =
      inner.getRootNode() === this.shadowRoot && inner.matches('[type=radio], [type=checkbox], [type=range]');
    if (!isAnswer || event.key !== 'Enter') return;
    // The default action of an event comes after all its listeners, and only where none has prevented it.
    setTimeout(() => event.defaultPrevented || this.#submitForm());
  }

  /** The answer as the form submits it. */
  get #answers(): FormData {
    const entry = this.toFormValue(this.value);
    if (entry instanceof FormData) return entry;
    const data = new FormData();
    if (entry !== null && this.name) data.append(this.name, entry);
    return data;
  }

  get #hasFallback(): boolean {
    return this.querySelector(NATIVE) !== null;
  }

  /** Whether native controls between the tags answer in place of this one. */
  get #isReplaced(): boolean {
    return !this.isShown && this.querySelector(NATIVE_IN_FORM) !== null;
  }

  /** Takes over what has been chosen in native controls between the tags, as long as they answer. */
  #adoptFallback(): void {
    if (!fallbackCode.value || !this.isConnected || !this.#isReplaced) return;
    const fallback = (this.#fallback ??= new fallbackCode.value.NativeFallback(this));
    const raw = this.fromFormData(fallback.read());
    if (fallback.isChanged) {
      if (String(this.parse(raw).value) !== String(this.value)) this.setAnswer(raw);
    } else if (!this.#isDirty && raw && !this.hasAttribute('value')) this.defaultValue = raw;
    fallback.write(this.#answers);
  }

  /** Takes the place of native controls between the tags as soon as this control is shown. */
  #replaceFallback(): void {
    if (this.isShown && this.isConnected && fallbackCode.value && this.#hasFallback) {
      const hadFocus = this.contains((this.getRootNode() as Document).activeElement) && !this.matches(':focus');
      (this.#fallback ??= new fallbackCode.value.NativeFallback(this)).takeOut();
      if (hadFocus) this.focus();
    }
    this.#fallback?.giveBack(this.#answers, false);
    this.#updateInternals();
  }

  /** Tells the browser the value to submit, the state to restore, and what is wrong. */
  #updateInternals(): void {
    const {value, flaw} = this.parsed;
    const entry = this.toFormValue(value);
    const isReplaced = this.#isReplaced;
    const isMirrored = this.hiddenInput && !isReplaced && fallbackCode.value !== undefined;
    const state = this.toState?.() ?? (entry as string | null);
    this.#internals.setFormValue(isReplaced || isMirrored ? null : entry, state);
    if (this.isConnected)
      fallbackCode.value?.mirror(this, isMirrored ? this.#answers : new FormData(), this.isDisabled);
    // Where the control can't be shown, nobody can answer it, and the form must not wait for ever.
    const valueMissing = this.required && !flaw && !this.isLate && this.isMissing(value);
    const customError = !!this.#customMessage;
    // Only a message needs an anchor, and to find one may cost a layout.
    if (!isReplaced && (valueMissing || customError || flaw)) {
      const flags = {valueMissing, customError, ...(flaw && {[flaw]: true})};
      this.#internals.setValidity(flags, this.#message, this.focusTarget);
    } else this.#internals.setValidity({});
    // A disabled control is never user-invalid.
    if (!this.matches(':invalid')) this.#setUserInvalid(false);
  }

  /** `setValidity` throws on an empty message; “…” stands in until the texts have loaded. */
  get #message(): string {
    const texts = this.texts as FormTexts | undefined;
    return this.#customMessage || texts?.choose || '…';
  }

  #setUserInvalid(on: boolean): void {
    if (this.#isUserInvalid === on) return;
    this.#isUserInvalid = on;
    this.requestUpdate();
    try {
      this.#internals.states[on ? 'add' : 'delete']('user-invalid');
    } catch {
      // Browsers from before mid-2024 have no custom states, or accept only other names. Only a page's styles miss them.
    }
  }

  /** Submits as Enter in a native radio group does: through the form's default button, or without one. */
  #submitForm(): void {
    const controls = [...(this.form?.elements ?? [])] as HTMLButtonElement[];
    const button = controls.find(({type}) => type === 'submit');
    if (button) button.click();
    else this.form?.requestSubmit();
  }
}
