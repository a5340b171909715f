import {importLine, indented, inFramework, install, properties} from './markup.js';

/** For React 19, which sets properties of custom elements. */
export const react = {
  id: 'react',
  name: 'React',
  paste: 'npm',
  options: ['look'],
  async code(widget) {
    const style = Object.fromEntries(properties(widget));
    const lines = inFramework(widget, []);
    // In JSX a style is an object, which no attribute in quotes can be.
    if (widget.properties.length) lines[0] = lines[0].replace('>', ` style={${JSON.stringify(style)}}>`);
    return [
      importLine(widget),
      '',
      `export function ${widget.className}() {`,
      '  return (',
      ...indented(lines, 2),
      '  );',
      '}',
    ].join('\n');
  },
  extra: install,
};
