import 'medical-massage-widgets/define/benefit-card.js';
import 'medical-massage-widgets/define/pain-level.en.js';
import type {PainLevel} from 'medical-massage-widgets';
import type {} from 'medical-massage-widgets/react';
import {useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';

function App() {
  const [score, setScore] = useState<number | null>(null);
  const control = useRef<PainLevel>(null);
  return (
    <form method="post">
      <mm-benefit-card benefit="relaxation" heading-level={2} className="card">
        <p>Fallback</p>
        <a slot="action" href="/booking">
          Book a visit
        </a>
      </mm-benefit-card>
      <mm-pain-level
        ref={control}
        name="pain"
        recall="24h"
        compareTo="8"
        required
        value={score}
        onChange={(event) => setScore(event.target.value)}
      />
      <button type="button" id="set" onClick={() => setScore(3)}>
        Set
      </button>
      <button type="button" id="focus" onClick={() => control.current?.focus()}>
        Focus
      </button>
      <output>{String(score)}</output>
    </form>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
