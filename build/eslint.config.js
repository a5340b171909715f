import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  {
    ignores: [
      'dist',
      'tests/bench/node_modules',
      'coverage',
      'storybook-static',
      'integrations/wordpress/dist',
      'src/generated',
      'site/generated',
      'site-static',
      'node_modules',
      // They need the frameworks, and are checked with them: npm run test:frameworks.
      'integrations/frameworks',
      'tests/frameworks/*/**',
    ],
  },
  js.configs.recommended,
  // Tests of pages contain functions that run in the page.
  {files: ['**/*.{js,mjs}'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Text is bound as `.textContent`, which these rules do not count as content: see CONTRIBUTING.md.
      'lit-a11y/accessible-name': 'off',
      // What a strict Content Security Policy blocks, and what old libraries such as Prototype.js and MooTools break.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A strict CSP blocks style attributes; use a class.',
        },
        {
          selector: 'ImportDeclaration[source.value=/style-map/]',
          message: 'A strict CSP blocks the first render of styleMap.',
        },
        {selector: 'ForInStatement', message: 'Some pages extend Array.prototype; use for…of.'},
        {
          selector: 'CallExpression[callee.object.name=Array][callee.property.name=from]',
          message: 'Prototype.js replaces Array.from; use spread.',
        },
        {
          selector: 'CallExpression[callee.property.name=bind]',
          message: 'MooTools replaces bind; use an arrow function.',
        },
        {
          selector: 'CallExpression[callee.name=msg]:not([arguments.1.properties.0.key.name=id])',
          message:
            'Give every message an id: an automatic one changes with the English text, and drops its translations.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/content/**', 'src/**/*.texts.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [{name: '@lit/localize', message: 'Texts belong in src/content/ or a file named .texts.ts.'}],
          patterns: [
            {
              regex: '\\.texts\\.js$|/content/(?!(\\w+/index|types)\\.js)',
              allowTypeImports: true,
              message:
                'Only what npm run localize:build writes from it is ever run; see src/localization/text-module.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // The rule reports elements of a fixture as if their class had not created them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
