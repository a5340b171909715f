import {html, type TemplateResult} from 'lit';

/** Shows what the form around the event would send, and sends nothing. */
function showEntries(event: Event): void {
  const form = event.currentTarget as HTMLFormElement;
  const entries = [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);
  form.querySelector('output')!.textContent = entries.join(', ') || 'nothing';
}

/** A form around a control. It says what it would send. */
export const inForm = (control: TemplateResult): TemplateResult => html`
  <form
    @input=${showEntries}
    @reset=${({currentTarget}: Event) => {
      // The form is empty only after this event.
      const form = currentTarget as HTMLFormElement;
      setTimeout(() => (form.querySelector('output')!.textContent = 'nothing'));
    }}
    @submit=${(event: Event) => {
      event.preventDefault();
      showEntries(event);
    }}
  >
    ${control}
    <p>
      <button>Send</button>
      <button type="reset">Reset</button>
    </p>
    <p>This form would send: <output>nothing</output></p>
  </form>
`;
