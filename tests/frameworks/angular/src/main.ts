import '@angular/compiler';
import 'medical-massage-widgets/define/benefit-card.js';
import 'medical-massage-widgets/define/pain-level.en.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form method="post">
      <mm-benefit-card benefit="relaxation" heading-level="2" class="card">
        <p>Fallback</p>
        <a slot="action" href="/booking">Book a visit</a>
      </mm-benefit-card>
      <mm-pain-level
        #level
        name="pain"
        recall="24h"
        compare-to="8"
        required
        [value]="score()"
        (change)="score.set(level.value)"
      />
      <button id="set" type="button" (click)="score.set(3)">Set</button>
      <button id="focus" type="button" (click)="level.focus()">Focus</button>
      <output>{{ score() ?? 'null' }}</output>
    </form>
  `,
})
class App {
  readonly score = signal<number | null>(null);
}

void bootstrapApplication(App);
