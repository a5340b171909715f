import {html, LitElement, type TemplateResult} from 'lit';

// The floor: the same words as little code as can show them, once in plain Lit and once in native HTML.

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

class PlainLevel extends LitElement {
  static override properties = {value: {type: Number}};
  declare value: number | null;

  protected override render(): TemplateResult {
    return html`<fieldset>
      <legend>How strong is your pain right now?</legend>
      <p><b>0</b> No pain</p>
      <div>
        ${SCORES.map(
          (score) =>
            html`<label
              ><input
                type="radio"
                name="score"
                value=${score}
                .checked=${this.value === score}
                @input=${() => (this.value = score)}
              /><span>${score}</span></label
            >`,
        )}
      </div>
      <p><b>10</b> Worst pain imaginable</p>
    </fieldset>`;
  }
}

class PlainCard extends LitElement {
  protected override render(): TemplateResult {
    return html`<article>
      <header><h3>Relaxation</h3></header>
      <h4>What is commonly said</h4>
      <blockquote>Massage calms the body and the mind.</blockquote>
      <h4>What research shows</h4>
      <p>
        One session can make people feel less anxious for a short time. It can also lower blood pressure and heart rate
        for a short time.
      </p>
      <p>Moderate certainty</p>
      <details>
        <summary>Certainty and sources</summary>
        <p>Certainty is how sure research is. “Not established” means that studies do not support it.</p>
        <ul>
          <li>
            <a href="https://doi.org/10.1037/0033-2909.130.1.3">Moyer CA et al. Psychol Bull 2004;130:3</a>
          </li>
        </ul>
        <p>Last checked against its sources: <time>November 23, 2026</time></p>
      </details>
      <p>General information. It does not replace advice from a doctor.</p>
    </article>`;
  }
}

customElements.define('plain-level', PlainLevel);
customElements.define('plain-card', PlainCard);
