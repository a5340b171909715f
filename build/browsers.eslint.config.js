// What a browser must offer for the script-tag files to run: `npm run check:browsers` fails on syntax, a method or an API that one of the
// oldest browsers, which package.json names under `browserslist`, does not have.
import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';

/** Syntax of ES2022 that all of these browsers know, and methods of iterators with the name of an old one of arrays. */
const known = [
  ...['class-instance-fields', 'class-private-fields', 'class-private-methods', 'class-static-fields'],
  ...['every', 'filter', 'find', 'flatmap', 'foreach', 'map', 'reduce', 'some'].map(
    (name) => `iterator-prototype-${name}`,
  ),
  // `at` is also a field of our records; the rule below sees calls alone.
  ...['array-prototype-at', 'string-prototype-at'],
];

export default [
  esX.configs['flat/restrict-to-es2021'],
  {
    plugins: {compat},
    settings: {
      // What is used only where it is there.
      polyfills: ['trustedTypes'],
      // A method is taken for the newer one of that name, whatever object it is called on.
      'es-x': {aggressive: true},
    },
    rules: {
      'compat/compat': 'error',
      'no-restricted-syntax': ['error', 'CallExpression[callee.property.name=at]'],
      ...Object.fromEntries(known.map((name) => [`es-x/no-${name}`, 'off'])),
    },
  },
];
