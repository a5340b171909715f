import 'medical-massage-widgets/define/pain-level.en.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';

// Angular checks what a template reads from an element, and no attribute of a custom element.
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<mm-pain-level #level />{{ level.answer }}',
})
export class Wrong {}
