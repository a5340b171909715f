import {LitElement, html} from 'lit';
import {word} from './tmp-word.js';

export class TmpTrial extends LitElement {
  static formAssociated = true;
  static override properties = {value: {}, label: {}};
  declare value: string | null;
  declare label: string;
  #internals = this.attachInternals();
  constructor() {
    super();
    this.value = null;
    this.label = word;
  }
  override render() {
    return html`<fieldset><legend>${this.label}</legend>${[0, 1, 2].map(
      n => html`<label><input type="radio" name="r" value=${n} @change=${this.#change}>${n}</label>`,
    )}</fieldset>`;
  }
  #change = (event: Event) => {
    this.value = (event.target as HTMLInputElement).value;
    this.#internals.setFormValue(this.value);
  };
  never() {
    return 'not covered';
  }
}
customElements.define('tmp-trial', TmpTrial);
