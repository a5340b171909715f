import {importLine, indented, inFramework, install} from './markup.js';

/** A component of Angular. */
export const angular = {
  id: 'angular',
  name: 'Angular',
  paste: 'npm',
  options: ['look'],
  async code(widget) {
    return [
      "import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';",
      importLine(widget),
      '',
      '@Component({',
      `  selector: 'app-${widget.tag.replace('mm-', '')}',`,
      '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
      '  template: `',
      ...indented(inFramework(widget), 2),
      '  `,',
      '})',
      `export class ${widget.className}Component {}`,
    ].join('\n');
  },
  extra: install,
};
