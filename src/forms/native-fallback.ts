type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

// Loaded on demand: what form controls need that have native controls between their tags, or hidden inputs.

/** Marks the hidden inputs in which a control mirrors its answer. */
const MIRROR = 'data-mm-mirror';

/** Writes answers into hidden inputs between the tags of a form control, in place of what is there. */
export function mirror(host: HTMLElement, answers: FormData, isDisabled: boolean): void {
  const form = host.getAttribute('form');
  const inputs = [...answers].map(([name, value]) => {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.setAttribute('value', value as string);
    input.setAttribute(MIRROR, '');
    if (form !== null) input.setAttribute('form', form);
    input.toggleAttribute('disabled', isDisabled);
    return input;
  });
  const present = [...host.querySelectorAll(`:scope > [${MIRROR}]`)];
  // To write them anew without need would tell the observer of the control that something has changed.
  if (present.map(({outerHTML}) => outerHTML).join() === inputs.map(({outerHTML}) => outerHTML).join()) return;
  present.forEach((input) => input.remove());
  host.append(...inputs);
}

const isOption = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';

const optionsOf = (field: HTMLSelectElement): HTMLOptionElement[] => [...field.options];

/** Whether somebody, or the browser after a reload, has changed a field from its default state. */
function isChanged(field: Field): boolean {
  if (isOption(field)) return field.checked !== field.defaultChecked;
  if (!('options' in field)) return field.value !== field.defaultValue;
  const initial = optionsOf(field)
    .map((option) => option.defaultSelected)
    .lastIndexOf(true);
  return field.multiple
    ? optionsOf(field).some((option) => option.selected !== option.defaultSelected)
    : field.selectedIndex !== Math.max(initial, 0);
}

/** What a field submits under its name. */
function valuesOf(field: Field): string[] {
  if (isOption(field)) return field.checked ? [field.value] : [];
  return 'options' in field ? [...field.selectedOptions].map(({value}) => value) : [field.value];
}

/**
 * The native controls between the tags of a form control, which answer in its place until it is ready. From then on they have no form
 * owner: `form=""` names no form, so a form neither submits nor validates nor resets them.
 */
export class NativeFallback {
  readonly #host: HTMLElement;
  /** The `form` attributes that fields had before, for those that are without a form owner. */
  readonly #former = new Map<Field, string | null>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get #fields(): Field[] {
    return [...this.#host.querySelectorAll<Field>('input:not([type=hidden]), select, textarea')];
  }

  /** Whether a field is not in its default state. */
  get isChanged(): boolean {
    return this.#fields.some(isChanged);
  }

  /** The answers, as a form would submit them; those that are empty are left out. */
  read(): FormData {
    const answers = new FormData();
    for (const field of this.#fields) {
      for (const value of valuesOf(field)) if (value) answers.append(field.name, value);
    }
    return answers;
  }

  /** Shows answers in the fields. */
  write(answers: FormData, fields: Iterable<Field> = this.#fields): void {
    for (const field of fields) {
      const values = answers.getAll(field.name) as string[];
      if (isOption(field)) field.checked = values.includes(field.value);
      else if ('options' in field && field.multiple) {
        for (const option of field.options) option.selected = values.includes(option.value);
      } else field.value = values[0] ?? '';
    }
  }

  /** Takes every field out of its form, whatever the page has done to it since. */
  takeOut(): void {
    for (const field of this.#fields) {
      const form = field.getAttribute('form');
      // In a clone, a field comes without a form owner.
      if (form || !this.#former.has(field)) this.#former.set(field, form || null);
      if (form !== '') field.setAttribute('form', '');
    }
  }

  /**
   * Gives fields back to their forms, with the answers that the control has: those that are no longer between its tags, or all of them.
   */
  giveBack(answers: FormData, all: boolean): void {
    for (const [field, form] of this.#former) {
      if (!all && this.#host.contains(field)) continue;
      this.#former.delete(field);
      if (form === null) field.removeAttribute('form');
      else field.setAttribute('form', form);
      // Firefox looks for the form around a field only when the field is inserted.
      if (!field.form && field.closest('form')) field.parentNode?.insertBefore(field, field.nextSibling);
      this.write(answers, [field]);
    }
  }
}
