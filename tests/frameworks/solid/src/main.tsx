import 'medical-massage-widgets/define/benefit-card.js';
import 'medical-massage-widgets/define/pain-level.en.js';
import type {PainLevel} from 'medical-massage-widgets';
import type {} from 'medical-massage-widgets/solid';
import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';

function App() {
  const [score, setScore] = createSignal<number | null>(null);
  let control!: PainLevel;
  return (
    <form method="post">
      <mm-benefit-card benefit="relaxation" attr:heading-level="2" class="card">
        <p>Fallback</p>
        <a slot="action" href="/booking">
          Book a visit
        </a>
      </mm-benefit-card>
      <mm-pain-level
        ref={control}
        name="pain"
        recall="24h"
        compare-to="8"
        required
        prop:value={score()}
        on:change={(event) => setScore(event.target.value)}
      />
      <button type="button" id="set" onClick={() => setScore(3)}>
        Set
      </button>
      <button type="button" id="focus" onClick={() => control.focus()}>
        Focus
      </button>
      <output>{String(score())}</output>
    </form>
  );
}

render(() => <App />, document.querySelector('#app')!);
